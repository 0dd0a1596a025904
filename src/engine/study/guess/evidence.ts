/**
 * Answers: who stands behind a title for somebody? Of those who liked a title that this person likes, how many like this one too, and some
 * of them. Evidence beside the exact parts of the score, never the reason itself; counts as in `service/models/evidence.ts`.
 */
import type { ProfileId, TitleId } from '../../contract/ids'
import type { Interactions } from '../../service/log/interactions'
import { Evidence, type SharedAudience } from '../../service/models/evidence'

export interface Beside extends SharedAudience {
  readonly watched: TitleId
}

const TITLES = 3
const PEOPLE = 4

/** The index by title is made once a study. */
const books = new WeakMap<Interactions, Evidence>()

function bookOf(table: Interactions): Evidence {
  const book = books.get(table) ?? new Evidence(table)
  books.set(table, book)
  return book
}

interface Question {
  readonly person: ProfileId
  readonly title: TitleId
  readonly liked: readonly TitleId[]
}

/** Strongest first; none where nobody likes both. */
export function besideOf(table: Interactions, { person, title, liked }: Question): readonly Beside[] {
  const book = bookOf(table)
  return book
    .strongest(liked, title, TITLES)
    .map((watched) => ({ watched, ...book.shared({ watched, title, count: PEOPLE, except: person }) }))
    .filter(({ both }) => both > 0)
}
