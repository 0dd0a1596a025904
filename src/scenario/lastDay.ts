/** The last day that a world lives to: ten years and some. Links, files and the worker keep to it alike. */
export const LAST_DAY = 4000
