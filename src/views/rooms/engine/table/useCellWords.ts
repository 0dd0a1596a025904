import { useMessages } from '../../../../store/language'
import { useStudy } from '../../../../store/study/page'
import { wordPerson } from '../guess/study/cast'
import { spoken } from '../source/spoken'
import type { CellFound, TablePicture } from './picture'

/** A cell in words: whose, of what, and what stands in it. */
export function useCellWords({ table, people, titles }: TablePicture) {
  const { table: say, guessStudy } = useMessages()
  const scale = useStudy(({ card }) => card?.scale ?? null)
  const joined = useStudy((state) => state.joined)
  const worthOf = (cell: number | null): string => {
    if (cell === null) return say.values.empty
    return scale === null ? say.values.weight(table.ratings[cell]) : say.values.rating(table.ratings[cell], scale.max)
  }
  const personOf = (person: number): string =>
    people[person] === '' ? say.you : wordPerson(person, { names: { people }, joined }, guessStudy)
  return {
    scale,
    personOf,
    titleOf: (title: number): string => spoken(titles[title]),
    ofCell: ({ person, title, cell }: CellFound): string => say.cell(personOf(person), spoken(titles[title]), worthOf(cell)),
  }
}
