import { formatFor } from '../../format'
import { guessed, recorded, rich, truth } from '../../rich'
import type { sky as english } from '../en/sky'

const { decimal, integer, percent, plural } = formatFor('fr')

export const sky: typeof english = {
  name: 'Tout le monde en points',
  keys: 'Les flèches mènent au point le plus proche, Entrée le choisit, plus et moins rapprochent et éloignent, 0 montre tout.',
  sentence: (people, kept) =>
    rich`${recorded(integer(people))} personnes. Deux points sont proches quand le service croit que les deux aiment la même chose ; le papier garde ${guessed(percent(kept))} de ces différences.`,
  sentenceTrue: (people, kept) =>
    rich`${recorded(integer(people))} personnes, selon ce qu’elles ${truth('aiment vraiment')} ; le papier garde ${truth(percent(kept))} des différences.`,
  noMap: 'Pas encore de carte : le service croit la même chose de tout le monde. Laissez passer une nuit, ou rendez-lui ses signaux.',
  unknown: (count) =>
    plural(count, {
      zero: '',
      one: 'D’une personne on ne sait rien : l’anneau au milieu.',
      other: `De ${integer(count)} personnes on ne sait rien : l’anneau au milieu.`,
    }),
  colourBy: 'Couleur selon',
  colours: {
    group: 'ce que le service croit qu’on préfère',
    genre: 'le genre le plus regardé',
    country: 'le pays',
    household: 'le nombre de gens au foyer',
    plays: 'les titres lancés',
    device: 'l’appareil',
    community: 'la vraie communauté de goût',
    trueGenre: 'ce qu’on préfère vraiment',
  },
  map: 'Carte selon',
  maps: { guessed: 'ce que croit le service', truth: 'ce qu’on aime vraiment' },
  legend: 'Les couleurs, et combien de personnes chacune représente',
  none: 'rien encore',
  members: (count) => plural(count, { one: 'une personne', other: `${integer(count)} personnes` }),
  playsBand: ({ from, to }) =>
    to === null ? `${integer(from)} et plus` : from === to ? integer(from) : `${integer(from)} à ${integer(to)}`,
  community: (number) => `communauté ${integer(number)}`,
  nearer: 'Plus près',
  farther: 'Plus loin',
  all: 'Tout montrer',
  hint: 'Pointez un point pour voir qui c’est.',
  dot: (name, country, plays) => `${name} · ${country} · ${plays}`,
  table: 'En tableau',
  columns: { colour: 'Couleur', people: 'Personnes', share: 'Part', found: 'Trouvées' },
  filters: {
    name: 'Trouver un nom',
    country: 'Pays',
    size: 'Foyer',
    plays: 'Titres lancés',
    genre: 'Le plus regardé',
    any: 'tous',
    more: 'Filtres',
    clear: 'Effacer',
    found: (count, total) =>
      count === total
        ? `${integer(total)} personnes`
        : plural(count, { zero: 'Personne n’est ainsi.', one: 'Une personne', other: `${integer(count)} personnes` }),
  },
  threads: 'Les dix plus proches, aux yeux du service',
  likeness: (value) => guessed(decimal(value, 2)),
}
