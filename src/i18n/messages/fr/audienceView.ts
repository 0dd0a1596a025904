import { formatFor } from '../../format'
import type { audienceView as english } from '../en/audienceView'

const { integer } = formatFor('fr')

export const audienceView: typeof english = {
  before: 'Devant',
  world: 'les gens de ce monde',
  drawn: (people) => `${people} tirés pour lui`,
  drawnFor: (people, days) =>
    `${people} personnes tirées pour ce lancement comme le monde tire les siennes ; elles ont utilisé le service ${integer(days)} jours, sur des pages au sort.`,
  tooMany:
    'Tant de points feraient un brouillard : personne n’est dessiné un à un. Ce qui en sort se lit dans les figures ci-dessous, heure par heure.',
}
