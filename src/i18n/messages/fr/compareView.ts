import { formatFor } from '../../format'
import type { compareView as english } from '../en/compareView'

const { integer, plural, list } = formatFor('fr')

export const compareView: typeof english = {
  lead: 'Les mêmes gens, les mêmes soirs, les mêmes dés ; seule la façon de choisir diffère. Plusieurs jets de dés séparent le sûr du hasard.',
  mode: 'Comparer',
  modes: {
    policies: 'des façons de choisir',
    promise: 'une promesse en l’air : qui elle gagne, et ce qu’elle coûte',
    rewards: 'trois sortes de succès : ce que chacune apprend',
  },
  which: 'Lesquelles ? La première est celle à laquelle les autres sont comparées.',
  lots: 'Jets de dés',
  conditions: (reward, pace, days) =>
    `Succès : ${reward} ; apprentissage : ${pace} ; ${plural(days, { one: 'un jour', other: `${integer(days)} jours` })}. Comme réglé sous « Le lancement ».`,
  run: 'Comparer',
  living: 'Le même lancement est vécu encore et encore …',
  other: 'Ceci concerne un titre ou un public précédent ; comparez à nouveau pour celui qui est en scène.',
  measure: 'Selon',
  measures: {
    takeRate: {
      name: 'succès, sur 100 montrées',
      unit: 'succès sur 100 bandes-annonces montrées',
      how: 'Succès ÷ bandes-annonces vues. Qui gagne tôt n’a plus que les difficiles : cela sous-estime la meilleure façon.',
    },
    reward: { name: 'succès', unit: 'personnes', how: 'Personnes avec un succès, tel qu’il est réglé.' },
    pressed: { name: 'lectures lancées', unit: 'personnes', how: 'Personnes qui ont lancé la lecture après avoir vu la bande-annonce.' },
    plays: { name: 'lectures', unit: 'personnes', how: 'Personnes qui l’ont regardé deux minutes.' },
    completions: { name: 'allés au bout', unit: 'personnes', how: 'Personnes qui ont fini ce qu’elles avaient commencé.' },
    completedOfPressed: {
      name: 'au bout, sur 100 lectures',
      unit: 'sur 100',
      how: 'Allés au bout ÷ lectures lancées : bas quand les bandes-annonces promettent ce qui n’y est pas.',
    },
    hours: { name: 'heures', unit: 'heures', how: 'Heures de ce titre regardées.' },
    enjoyment: {
      name: 'plaisir (réel)',
      unit: '−100 à 100',
      how: 'Ce qui a vraiment été ressenti en le regardant, en moyenne. Aucune entreprise ne peut le mesurer.',
    },
    satisfaction: { name: 'satisfaction (réelle)', unit: '−100 à 100', how: 'De combien a bougé la satisfaction réelle de tous.' },
    letDowns: { name: 'déceptions (réelles)', unit: 'visionnages', how: 'Visionnages nettement moins bons qu’attendu.' },
    regret: {
      name: 'manque jusqu’au mieux (réel)',
      unit: 'personnes',
      how: 'Les succès de la meilleure bande-annonce pour chacun, moins ceux de cette façon de choisir : le regret.',
    },
  },
  policy: 'Façon de choisir',
  difference: 'Écart à la première',
  low: 'De',
  high: 'À',
  differenceTitle: (measure) => `Écart à la première : ${measure}`,
  oneLot: 'Un seul jet jusqu’ici : ce qui diffère peut être du hasard.',
  noneSure: (lots) => `Après ${integer(lots)} jets, aucun écart ne se distingue du hasard.`,
  sure: (names, lots) => `Après ${integer(lots)} jets, diffèrent à coup sûr de la première : ${names}.`,
  intervalHow: 'Intervalles à 95 % de l’écart apparié sur les jets (Student). Là où il contient 0, ce peut être le hasard.',
  byDayTitle: 'Avance sur la première, jour après jour',
  byDaySentence: (lasts) => `Après le dernier jour : ${list(lasts)}.`,
  byDayHow: 'Succès jusqu’ici moins ceux de la première, moyenne sur les jets ; la bande est l’intervalle à 95 %.',
  tableTitle: 'Toutes les mesures',
  fromFirst: (measure) => `${measure}, intervalle à 95 % de l’écart au premier`,
  tableNote: 'En grand : la moyenne sur les jets. En petit : où se trouve l’écart à la première, à 95 %.',
  knownTitle: 'Combien de temps avant de pouvoir le savoir ?',
  known: ({ name, day, people }) => {
    const since = day === null ? 'ne se distingue pas du hasard en ce temps' : `se distingue dès le jour ${integer(day + 1)}`
    const needed =
      people === null
        ? ''
        : ` ; une entreprise, qui ne vit aucun jour deux fois, aurait besoin d’environ ${people} personnes dans chacun de deux groupes`
    return `${name} : ${since}${needed}.`
  },
}
