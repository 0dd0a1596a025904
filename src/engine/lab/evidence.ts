/**
 * Answers: who stands behind a title for this person? Of those who liked a title that this person liked, how many liked this one
 * too, and some of them. Evidence beside the exact parts of the score, never the reason itself.
 */
import { type ProfileId, type TitleId, titleId } from '../contract/ids'
import type { Interactions } from '../service/log/interactions'
import { Evidence as AudienceEvidence } from '../service/models/evidence'
import type { Evening } from './evening'
import { personCard } from './personCards'
import type { Evidence } from './snapshot'

const TITLES_AS_EVIDENCE = 3
const PEOPLE_NAMED = 4

export function evidenceFor(evening: Evening, profile: ProfileId, title: TitleId): readonly Evidence[] {
  const { histories, interactions } = evening.service
  const history = histories.of(profile)
  const liked = Array.from(history.titles.subarray(0, history.count), titleId).filter((_, entry) => history.weights[entry] > 0)
  const book = bookOf(interactions)
  return book.strongest(liked, title, TITLES_AS_EVIDENCE).map((watched) => {
    const { both, watchedFirst, people } = book.shared({ watched, title, count: PEOPLE_NAMED, except: profile })
    return { watched, both, watchedFirst, people: people.map((person) => personCard(evening, person)) }
  })
}

/** How many people liked a title. */
export const likersOf = ({ service }: Evening, title: TitleId): number => bookOf(service.interactions).likers()[title]

/** The index by title is made once a night. */
const books = new WeakMap<Interactions, AudienceEvidence>()

function bookOf(interactions: Interactions): AudienceEvidence {
  const known = books.get(interactions)
  if (known !== undefined) return known
  const made = new AudienceEvidence(interactions)
  books.set(interactions, made)
  return made
}
