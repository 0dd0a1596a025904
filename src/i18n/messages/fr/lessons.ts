import type { lessons as english } from '../en/lessons'

export const lessons: typeof english = {
  title: 'Leçons',
  intro: 'Chaque leçon affirme quelque chose, laisse la classe prédire, puis l’essaie dans ce monde même.',
  soon: 'La première leçon est en cours d’écriture.',
}
