/** The weeks of the small worlds in which campaigns are tried, as the engine has them; `test/views/vocabulary.test.ts` holds them together. */
export const PAST_DAYS = 364
export const WINDOW_DAYS = 70
export const MOST_ADDED = 6
