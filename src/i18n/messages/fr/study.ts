import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'

const { integer, percent } = formatFor('fr')

export const study = {
  opening: 'On va chercher le tableau de la nuit dernière…',
  line: (card: { readonly people: number; readonly titles: number; readonly cells: number; readonly empty: number }) =>
    rich`${recorded(integer(card.people))} personnes × ${recorded(integer(card.titles))} titres : ${recorded(integer(card.cells))} cases contiennent quelque chose, ${recorded(percent(card.empty, 1))} sont vides.`,
}
