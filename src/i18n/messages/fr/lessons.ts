import { formatFor } from '../../format'
import type { lessons as english } from '../en/lessons'

const { integer, percent, plural } = formatFor('fr')

export const lessons: typeof english = {
  title: 'Leçons',
  intro: 'Chaque leçon part d’une affirmation, laisse la classe prédire, et l’essaie dans un monde que chacun peut rouvrir.',
  number: (lesson) => `Leçon ${integer(lesson)}`,
  inAll: (minutes, steps) => `${integer(minutes)} minutes, ${integer(steps)} étapes`,
  begin: 'Commencer',
  goOn: (step) => `Reprendre à l’étape ${integer(step)}`,
  leave: 'Toutes les leçons',
  steps: 'Les étapes de la leçon',
  step: (step, of) => `Étape ${integer(step)} sur ${integer(of)}`,
  toStep: (step, name, minutes) => `Étape ${integer(step)} : ${name}, ${minutes}`,
  minutes: (minutes) => (Number.isInteger(minutes) ? `${integer(minutes)} min` : `${integer(Math.floor(minutes))} min 30`),
  before: (minutes, count) => `${minutes} déjà ${plural(count, { one: 'passée', other: 'passées' })}`,
  back: 'Retour',
  next: 'Suite',
  keys: 'Les flèches et les touches Page préc. et Page suiv. font passer les étapes.',
  opening: (days, done) =>
    `Le monde de la leçon vit ${plural(days, { one: 'son premier jour', other: `ses ${integer(days)} premiers jours` })} : ${percent(done)}`,
  sheet: {
    open: 'Fiche avec réponses',
    close: 'Revenir à la leçon',
    print: 'Imprimer',
    nothing: 'Rien n’a encore été appris dans ce monde : vivez un jour, et les réponses seront là.',
    failed: 'Les réponses n’ont pas pu être calculées.',
    again: 'Réessayer',
    working: 'La fiche se calcule dans ce monde…',
  },
}
