/** Where the drawing of a chart stands in its box, in pixels: the picture and what is laid over it agree on it. */
export const PLOT = { left: 58, right: 14, top: 10, bottom: 46 } as const

export const PLOT_HEIGHT = { big: 340, small: 190 } as const
export type ChartLook = keyof typeof PLOT_HEIGHT
