/**
 * The seven kinds of viewing data that the article names, as views of the log's columns.
 * The table column → signal itself stands in `service/log/signals.ts`.
 */
export const SIGNALS = ['titles', 'artists', 'structures', 'when', 'howLong', 'trailers', 'device'] as const
export type Signal = (typeof SIGNALS)[number]

/** Signals that are hidden and given back together: what one does, and when and on what one does it. */
export type Family = 'behaviour' | 'habits'
