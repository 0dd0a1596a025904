import { formatFor } from '../../format'
import type { time as english } from '../en/time'

const { integer, percent, plural } = formatFor('fr')

export const time: typeof english = {
  name: 'Temps',
  play: 'Lecture',
  pause: 'Pause',
  aDay: 'Un jour',
  aWeek: 'Une semaine',
  aMonth: 'Un mois',
  speed: 'Vitesse',
  speeds: { slow: 'un jour en quatre secondes', steady: 'un jour par seconde', full: 'au plus vite' },
  shortSpeeds: { slow: '¼ jour/s', steady: '1 jour/s', full: 'au plus vite' },
  date: 'Date simulée',
  day: (day) => `jour ${integer(day)}`,
  world: 'Monde',
  worldHint: (min, max) => `Un nombre entier de ${integer(min)} à ${integer(max)} ; le même numéro donne le même monde.`,
  worldTrouble: (typed, range) =>
    `« Monde » attend un nombre entier de ${integer(range.min)} à ${integer(range.max)}, et « ${typed} » n’en est pas un ; le monde ouvert reste.`,
  openWorld: 'Ouvrir ce monde',
  share: 'Partager',
  copied: 'Le lien est copié : il ouvre ce monde, à ce jour, dans cette salle.',
  copyYourself: 'Le navigateur ne laisse pas cette page copier. Copiez le lien ici :',
  reset: 'Réinitialiser',
  resetHint: 'Retour au préréglage : le premier monde. Celui que vous avez est gardé, pour y revenir.',
  running: (days) => plural(days, { one: 'Un jour', other: `${integer(days)} jours` }),
  firstDays: 'Les premiers jours',
  again: 'Les mêmes jours',
  moment: 'Ce jour-là, à nouveau',
  progress: (done) => percent(done),
  cancelRun: 'Arrêter ici',
  keys: 'Touches : espace lance et arrête, → ou Page suivante vit un jour, ← ou Page précédente arrête.',
  more: 'Plus sur le temps',
}
