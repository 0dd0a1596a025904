import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'
import type { older as english } from '../en/older'

const { integer, plural } = formatFor('fr')

export const older: typeof english = {
  events: (count) =>
    rich`Événements plus anciens : il y en a eu ${recorded(integer(count))} de plus. ${plural(count, { one: 'Il n’est plus conservé à part', other: 'Ils ne sont plus conservés un par un' })} ; leur somme compte toujours dans le tableau des gens et des titres.`,
  inCell: 'Des événements plus anciens parlent ici aussi. Ils ne sont plus conservés un par un : on ne peut ni les montrer ni les retirer.',
}
