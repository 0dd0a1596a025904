import { formatFor } from '../../format'
import type { bar as english } from '../en/bar'

const { integer } = formatFor('fr')

export const bar: typeof english = {
  menu: 'Menu',
  frozen: 'Figé, pour en parler. F reprend.',
  goOn: 'Reprendre',
  flip: (day) => `Voir le jour ${integer(day)}`,
}
