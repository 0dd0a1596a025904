/** Keeps a number between two others: what lies beyond becomes the nearer end. */
export const clamp = (value: number, min: number, max: number): number => (value < min ? min : value > max ? max : value)
