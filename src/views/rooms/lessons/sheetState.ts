/** Where the sheet with answers stands while its figures are worked out. Pure. */

/** `failed`: it can be tried again. `nothing`: nothing has been learned yet, so there are no answers. */
export type SheetState<Figures> =
  | { readonly kind: 'working' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly figures: Figures }

export interface SheetParts<Figures> {
  /** Of the tile that the lesson opens. */
  readonly tile: 'waiting' | 'nothing' | 'failed' | 'open'
  /** The seven signals could not be played. */
  readonly failed: boolean
  /** Null until all are there. */
  readonly figures: Figures | null
}

export function sheetState<Figures>({ tile, failed, figures }: SheetParts<Figures>): SheetState<Figures> {
  if (failed || tile === 'failed') return { kind: 'failed' }
  if (tile === 'nothing') return { kind: 'nothing' }
  return figures === null ? { kind: 'working' } : { kind: 'ready', figures }
}
