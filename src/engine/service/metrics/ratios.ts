/**
 * The shares that a day is told by. Each is null where its denominator is 0: not known, which is not the same as none.
 *
 * | word | formula |
 * | --- | --- |
 * | take rate (pressed play) | plays from the page ÷ tiles looked at |
 * | evenings found | sittings with a play from the page ÷ sittings |
 * | search share | plays from search ÷ plays begun (a resumed one was chosen before) |
 * | finished share | plays that ended at 90 % of the film or season ÷ plays |
 *
 * A play is a quality play: at least two minutes watched, from a tile (begun or resumed) or from search.
 * Source: take rate, A. Fenton (Netflix), P(play | presented); two minutes and 90 %, the trade's starters and completers, The
 * Verge 2019-10-21; search, Gomez-Uribe & Hunt 2015 (about a fifth).
 *
 * Misleads: the take rate rises when people look at less; an evening found is not an evening enjoyed; a season takes many plays,
 * so a service of series finishes a smaller share than one of films.
 */
import { FINISHED_SHARE } from '../log/weights'

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

export const takeRate = (counts: { readonly playsFromPage: number; readonly tilesLooked: number }): number | null =>
  ratio(counts.playsFromPage, counts.tilesLooked)

export const eveningsFound = (counts: { readonly sittingsFound: number; readonly sittings: number }): number | null =>
  ratio(counts.sittingsFound, counts.sittings)

export const searchShare = (counts: { readonly playsFromSearch: number; readonly playsBegun: number }): number | null =>
  ratio(counts.playsFromSearch, counts.playsBegun)

export const finishedShare = (counts: { readonly finished: number; readonly plays: number }): number | null =>
  ratio(counts.finished, counts.plays)

export const isFinished = (shareReached: number): boolean => shareReached >= FINISHED_SHARE
