import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'

const { integer, percent } = formatFor('en')

/** What the Engine room works on. */
export const study = {
  opening: 'Fetching the table of last night …',
  line: (card: { readonly people: number; readonly titles: number; readonly cells: number; readonly empty: number }) =>
    rich`${recorded(integer(card.people))} people × ${recorded(integer(card.titles))} titles: ${recorded(integer(card.cells))} cells hold something, ${recorded(percent(card.empty, 1))} are empty.`,
}
