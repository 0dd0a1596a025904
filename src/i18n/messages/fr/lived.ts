import { formatFor } from '../../format'
import type { lived as english } from '../en/lived'

const { integer, plural } = formatFor('fr')

export const lived: typeof english = {
  title: 'Et pour vivre avec ?',
  figure: 'Les modèles, à l’usage',
  lead: 'Prévoir ce qui a été regardé est une chose ; des pages où l’on trouve quelque chose en sont une autre. Ici chaque modèle ordonne les pages des mêmes mondes, avec les mêmes dés, et apprend chaque nuit de ce que ses propres pages ont amené.',
  worlds: 'Combien de mondes',
  worldsOf: (worlds, people, days) => `${integer(worlds)} mondes de ${integer(people)} personnes, ${integer(days)} jours chacun`,
  live: 'Vivre avec chacun d’eux',
  again: 'Les vivre encore',
  living: 'Cinq modèles vivent les mêmes soirées, l’un après l’autre ; le service continue pendant ce temps…',
  measures: {
    eveningsFound: 'Soirées réussies',
    minutes: 'Minutes regardées, par personne et jour',
    enjoyed: 'Minutes telles qu’appréciées, par personne et jour',
  },
  place: (place) => `${integer(place)}.`,
  of: (worlds, people, days) =>
    `${plural(worlds, { one: 'Un monde', other: `${integer(worlds)} mondes` })} de ${integer(people)} personnes, ${integer(days)} jours ; le premier nombre est la place. C’est sorti, nous ne l’avons pas réglé.`,
  hidden: 'On ne sait combien c’était apprécié qu’avec les vrais goûts montrés : montrez-les, et vivez encore.',
  notTried: 'Essayez aussi les modèles ci-dessus, et les deux ordres seront côte à côte.',
  told: (told, pairs) =>
    told === 0
      ? `Sur ${integer(pairs)} comparaisons de deux modèles, aucune n’est sûre dans les deux ordres : plus de mondes en diraient plus.`
      : `Sur ${integer(pairs)} comparaisons de deux modèles, ${plural(told, { one: 'une est sûre', other: `${integer(told)} sont sûres` })} dans les deux ordres.`,
  disagree: (count) =>
    plural(count, {
      zero: 'Dans aucune d’elles ils ne se contredisent.',
      one: 'Dans l’une d’elles ils se contredisent :',
      other: `Dans ${integer(count)} d’entre elles ils se contredisent :`,
    }),
  disagreement: ({ offline, lived: better, measure, low, high }) =>
    `Hors ligne, ${offline} est devant ${better} ; vécu, il est derrière de ${low} à ${high} (${measure.toLowerCase()}).`,
  how: 'Dés communs : les gens, les titres et chaque tirage sont les mêmes sous chaque modèle ; seul diffère ce que le modèle change. Les intervalles sont à 95 %, de Student sur les mondes ; deux modèles sont distingués là où l’intervalle de leur différence, monde par monde, laisse 0 dehors, et hors ligne là où leurs intervalles ne se touchent pas. Le premier jour, ordonné au hasard, est laissé de côté. Les minutes appréciées pèsent chaque minute par la façon dont elle fut ressentie, de −1 à 1. Les modèles des pages apprennent nuit après nuit avec les réglages du scénario, non avec ceux du tableau ci-dessus.',
}
