import { formatFor } from '../../format'
import type { days as english } from '../en/days'

const { integer, plural } = formatFor('fr')

export const days: typeof english = {
  name: 'Jour montré',
  sentence: (day, horizon, guessed) =>
    `${day}, sur ${plural(horizon, { one: 'un jour vécu', other: `${integer(horizon)} jours vécus` })}${guessed === null ? '' : ` ; prochaine lecture devinée : ${guessed}`}`,
  inTen: (share) => `${share} sur 10`,
  hint: 'Faites glisser pour revoir un jour déjà vécu. Ce que vous avez fait ensuite attend, jusqu’à ce que vous fassiez autre chose.',
  guessed: 'Prochaine lecture devinée, jour après jour',
}
