import type { ComparedMeasure } from '../../../engine/lab/twoWorlds'
import { formatFor } from '../../format'
import type { twoWorlds as english } from '../en/twoWorlds'

const { decimal, integer, plural, signed } = formatFor('fr')

const measures: { readonly [M in ComparedMeasure]: { readonly name: string; readonly unit: string } } = {
  hours: { name: 'heures regardées', unit: 'heures par jour, tous ensemble' },
  eveningsFound: { name: 'soirées trouvées', unit: '% des séances' },
  trailerTakeRate: { name: 'lectures après une bande-annonce', unit: '% des bandes-annonces vues' },
  takeRate: { name: 'lectures lancées', unit: '% des vignettes vues' },
  effectiveCatalogueSize: { name: 'titres en usage', unit: 'titres' },
  overlap: { name: 'titres communs à deux pages', unit: 'titres sur 10' },
}

export const twoWorlds: typeof english = {
  title: 'Deux mondes, une seule chose entre eux',
  sentence:
    'Choisissez un réglage et deux valeurs. De petits mondes sont alors vécus deux fois, avec les mêmes gens et les mêmes dés, à côté du vôtre, qui continue.',
  knob: 'Réglage',
  a: 'Monde A',
  b: 'Monde B',
  look: 'Ce qu’on regarde',
  measures,
  choices: {
    blend: 'le mélange',
    implicitAls: 'ceux qui regardent pareil',
    itemKnn: 'les titres regardés ensemble',
    content: 'ce que tient le titre',
    popularity: 'la popularité',
    cosine: 'qui a fait quelque chose des deux',
    pearson: 'qui a aimé les deux plus que prévu',
    linearThompson: 'une pour chacun',
    bestOnAverage: 'la meilleure en moyenne',
    oneForAll: 'la même pour tous',
    random: 'au sort',
    own: 'un chacun',
    shared: 'un pour le canapé',
  },
  run: 'Vivre les deux',
  stop: 'Arrêter',
  size: ({ worlds, people, days }) =>
    `${integer(worlds)} paires de mondes de ${integer(people)} personnes, ${integer(days)} jours chacune.`,
  running: (share) => `Ils se vivent… ${integer(Math.floor(share * 100))} %`,
  noWorker:
    'Ce navigateur ne donne pas de second processus à la page : rien ne peut se vivre à côté de votre monde. Fermez d’autres onglets de ce site et réessayez.',
  failed: 'Quelque chose a échoué pendant qu’ils se vivaient ; votre monde est intact. Réessayez, ou avec d’autres valeurs.',
  stopped: 'Arrêté. Ce qui était déjà sorti reste ici.',
  same: 'Les deux mondes ont la même valeur : donnez-en une autre à l’un d’eux.',
  chart: (measure) => `Écart jusqu’ici, ${measure}, A moins B`,
  days: 'Jours',
  columns: { day: 'Jour', a: 'A', b: 'B', difference: 'A − B', low: 'de', high: 'à' },
  none: 'un seul monde ne donne pas d’intervalle',
  difference: ({ measure, value, low, high, unit, day }) =>
    `Après ${plural(day, { one: 'un jour', other: `${integer(day)} jours` })} : ${measure}, A moins B, ${value} ${unit}, avec 95 % de ${low} à ${high}.`,
  since: (day) => `Depuis le jour ${integer(day)}, la bande laisse 0 dehors : l’écart pouvait se savoir.`,
  notYet: 'La bande contient encore 0 : ce peut être le hasard.',
  worlds: (worlds) =>
    worlds === null
      ? 'Il faudrait plus de mille paires de mondes pour distinguer du hasard un écart si petit.'
      : `À cet écart, ${integer(worlds)} paires de mondes suffiraient.`,
  people: (people) =>
    `Une entreprise ne peut vivre aucun jour deux fois : il lui faudrait environ ${integer(people)} personnes dans chacun des deux groupes.`,
  nothing: 'Aucun écart n’est sorti.',
  set: 'Fixé par nous : les deux valeurs. Sorti : tout le reste.',
  how: 'Chaque paire partage sa graine, donc ses gens, son catalogue et ses dés ; la bande est l’intervalle de Student à 95 % sur les paires, de la moyenne jusqu’ici. Paires : le plus petit m tel que t(m − 1) · s ÷ √m soit inférieur à l’écart d. Personnes : V · (1,96 ÷ d)² · (s²A + s²B), V étant les personnes d’un monde. Les deux reposent sur peu de mondes, et deux mondes diffèrent aussi par leur catalogue : le nombre de personnes est plutôt trop grand.',
  value: (value, digits) => (value < 0 ? signed(value, digits) : decimal(value, digits)),
}
