import { formatFor } from '../../format'
import type { done as english } from '../en/done'

const { integer, plural } = formatFor('fr')

export const done: typeof english = {
  join: 'Vous avez un fauteuil : trois traces sur vous.',
  watch: 'Enregistré : ce que vous avez regardé, et combien de temps.',
  search: 'Enregistré : ce que vous avez cherché, et ce que vous en avez ouvert.',
  rate: 'Enregistré : votre pouce.',
  list: 'Enregistré : votre liste.',
  takeAway: 'La trace est retirée de la vue de la machine.',
  putBack: 'La trace est rendue à la machine.',
  mask: (signal) => `Le signal « ${signal} » est caché à la machine.`,
  unmask: (signal) => `Le signal « ${signal} » est rendu à la machine.`,
  maskAll: 'Tout est caché à la machine.',
  unmaskAll: 'Tout est rendu à la machine.',
  forget: 'Tout ce que le service savait est caché à la machine.',
  remember: 'Ce que le service savait est rendu à la machine.',
  recorded: (signal) => `Désormais, le signal « ${signal} » est de nouveau enregistré. Ce qui ne l’a pas été entre-temps ne revient pas.`,
  notRecorded: (signal) => `Désormais, le signal « ${signal} » n’est plus enregistré. Ce qui l’a été auparavant reste.`,
  asked: 'Qui est consulté peut dire non. Ce qui est refusé n’est plus enregistré.',
  askedForced: 'À prendre ou à laisser : certains partent, les autres cèdent.',
  erase: 'Effacé : plus aucune trace de cette personne, et tout a été réappris sans elle.',
  reset: 'Reparti de zéro : ce qui était enregistré jusqu’ici ne compte plus, et la page n’en sait plus rien.',
  eraseRecord: 'La trace est effacée, et tout a été réappris sans elle.',
  tweak: 'Les dernières soirées, quatre semaines au plus, ont été revécues ainsi. Les autres le sentent dès la prochaine nuit.',
  preset: 'Retour au point de départ. « Défaire » rend le monde d’avant, avec ce que vous y aviez fait.',
  undone: 'Défait.',
  redone: 'Refait.',
  forgotMe: 'Oublié : ce que vous avez fait dans ce monde, et ce que cet appareil gardait.',
  leftOut: (what) => `Dans cette soirée, une chose n’est plus possible et reste de côté : « ${what} ».`,
  dropped: (acts) =>
    plural(acts, {
      one: 'La suite n’est plus la même : une chose faite un jour plus tard est abandonnée.',
      other: `La suite n’est plus la même : ${integer(acts)} choses faites plus tard sont abandonnées.`,
    }),
}
