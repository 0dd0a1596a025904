import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'
import type { older as english } from '../en/older'

const { integer, plural } = formatFor('fr')

export const older: typeof english = {
  events: (count) =>
    rich`Ce sont toutes celles qui sont conservées une par une. Événements plus anciens : ${recorded(integer(count))} de plus ${plural(count, { one: 'a été enregistré', other: 'ont été enregistrés' })} ; leur somme compte toujours dans le tableau des gens et des titres.`,
  inCell: 'Des événements plus anciens parlent ici aussi. Ils ne sont plus conservés un par un : on ne peut ni les montrer ni les retirer.',
}
