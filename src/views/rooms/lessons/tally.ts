/** How wide so many tally marks lie, in fives. */
export const tallyWidth = (count: number): number => Math.floor((count - 1) / 5) * 38 + (count % 5 === 0 ? 38 : (count % 5) * 8)
