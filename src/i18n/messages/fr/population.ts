import { formatFor } from '../../format'
import type { population as english } from '../en/population'

const { integer, plural } = formatFor('fr')

export const population: typeof english = {
  title: 'Une autre population',
  sentence:
    'Ces nombres ont été fixés par nous avant que rien ne tourne. Tout le reste de ce monde en est sorti. En changer un ouvre un autre monde.',
  setByUs: 'fixé par nous',
  value: (value, unit) => (unit === '' ? value : `${value} ${unit}`),
  was: (value) => `maintenant ${value}`,
  open: 'Ouvrir cet autre monde',
  unchanged: 'Bougez un réglage pour voir un autre monde.',
  back: 'Remettre les réglages',
  confirm: 'Quitter ce monde ?',
  lost: (days, acts) =>
    `${plural(days, { one: 'Son jour peut', other: `Ses ${integer(days)} jours peuvent` })} être revécus à partir du même numéro ; ${plural(
      acts,
      {
        zero: 'vous n’y avez rien changé.',
        one: 'la seule chose que vous y avez faite est gardée.',
        other: `les ${integer(acts)} choses que vous y avez faites sont gardées.`,
      },
    )}`,
  undo: '« Défaire » y ramène : dans le message qui suit, ou dans le menu.',
  stay: 'Rester',
  choices: { own: 'un chacun', shared: 'un pour le canapé' },
}
