/**
 * Answers: which kinds of story fill the minutes, and what do they make people do?
 *
 * Minutes of each `stop` by kind of story, films apart; the episodes after which people stay, and stay up, are counted in `hooks.ts`.
 * Misleads: minutes follow what is shown, and the service shows what it believes is liked.
 */
import type { PublicCatalogue } from '../../../contract/catalogue'
import { KIND } from '../../../contract/events'
import type { ProfileId } from '../../../contract/ids'
import type { Structure } from '../../../contract/vocabulary'
import { hasTitle, minutesOf, type StrandCount } from './count'
import { FEWEST_THERE, HookCount, type Hooks } from './hooks'

export interface StructuresPicture extends Hooks {
  readonly signal: 'structures'
  /** So many have to have seen an episode for it to tell anything. */
  readonly fewest: number
  readonly minutes: { readonly [Kind in Structure | 'film']: number }
}

export function countStructures(
  { titles }: Pick<PublicCatalogue, 'titles'>,
  refuses: (profile: ProfileId) => boolean,
): StrandCount<StructuresPicture> {
  const minutes = { film: 0, closed: 0, cliffhanger: 0, serial: 0 }
  const hooks = new HookCount(titles)
  return {
    kinds: ['stop', 'episodeEnd'],
    add: (record) => {
      if (!hasTitle(record) || refuses(record.profile) || record.share < 0) return
      const title = titles[record.title]
      const isFilm = title.kind === 'film'
      if (record.amount > 0 && record.kind === KIND.stop) minutes[isFilm ? 'film' : title.structure] += minutesOf(record)
      if (!isFilm) hooks.add(record, title)
    },
    finish: () => ({ signal: 'structures', fewest: FEWEST_THERE, minutes, ...hooks.finish() }),
  }
}
