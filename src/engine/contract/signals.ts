/**
 * The seven kinds of viewing data that the article names, as views of the log's columns.
 * The table column → signal itself stands in `service/log/signals.ts`.
 */
export const SIGNALS = ['titles', 'artists', 'structures', 'when', 'howLong', 'trailers', 'device'] as const
export type Signal = (typeof SIGNALS)[number]

/** All that can be hidden from the machine: the seven, and of who somebody is the account's country, which is no viewing data. */
export const MASKABLE = [...SIGNALS, 'country'] as const
export type Maskable = (typeof MASKABLE)[number]

/** What is hidden and given back together: who one is, what one does, and when and on what one does it. */
export type Family = 'identity' | 'behaviour' | 'habits'
