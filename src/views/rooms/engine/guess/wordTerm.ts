import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { Guess } from '../../../../engine/lab/guess/guess'
import type { GuessTerm } from '../../../../engine/service/guess/memberSums'
import type { Messages } from '../../../../i18n/messages'
import { wordSource } from '../../../wording/source'
import { titleName } from '../../../wording/title'

interface About {
  readonly guess: Guess
  readonly catalogue: PublicCatalogue
}

/** What a term comes from, in words: a person, a title, a trait. */
export function wordGuessTerm({ source, value }: GuessTerm, { guess, catalogue }: About, messages: Messages): string {
  switch (source.kind) {
    case 'neighbour': {
      const row = guess.neighbours.find(({ person }) => person.profile === source.profile)
      return row === undefined ? messages.guess.sum.somebody : row.person.name || messages.screen.page.you
    }
    case 'watched':
      return titleName(catalogue, source.title) ?? ''
    case 'factor':
    case 'bias':
      return messages.titles.source.baseline
    default:
      return wordSource(source, { catalogue, records: [], value }, messages)
  }
}
