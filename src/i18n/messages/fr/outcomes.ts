import { formatFor } from '../../format'
import type { outcomes as english } from '../en/outcomes'

const { decimal, integer, plural, signed } = formatFor('fr')

const claims = {
  W1: {
    title: 'Des pages personnelles sont plus regardées qu’une page pour tous, et sur plus de titres',
    source: 'Attendu d’après Zielnicki et autres 2025, qui donnent −12 % et −4 % dans un grand service.',
  },
  W2: { title: 'Plus d’événements font de meilleures suppositions', source: 'Attendu d’après les articles.' },
  W3: {
    title:
      'Bandes-annonces : au sort, puis la meilleure pour tous, puis une pour chacun, puis ce qu’atteindrait qui connaît les goûts réels',
    source: 'Attendu d’après Netflix 2017 sur les vignettes.',
  },
  W4: { title: 'Les séries choisies par prévision réussissent plus souvent que par hasard', source: 'Affirmé par les articles.' },
  W5: {
    title: 'Un profil pour un foyer mêlé sert ses membres moins bien qu’un profil chacun',
    source: 'Attendu : plusieurs personnes brouillent un même relevé.',
  },
  W6: {
    title: 'Peu de titres sont beaucoup regardés, et beaucoup le sont peu',
    source: 'La fiche de paramètres demande un Gini de 0,55 à 0,70.',
  },
  W7: {
    title: 'Bandes-annonces quittées, épisodes qui accrochent, heures et appareils : comme le dit la fiche',
    source: 'Visible Measures, Netflix 2015 à 2018.',
  },
  W8: {
    title: 'Environ deux foyers sur cent partent en un mois',
    source: 'La fiche de paramètres ; qu’il en parte plus avec la seule popularité se mesure au banc d’essai.',
  },
  W9: {
    title: 'Entraîné sur ce qu’il a causé, un service rend les gens plus semblables que leurs goûts',
    source: 'Attendu d’après Chaney et autres 2018.',
  },
  W10: {
    title: 'Le service n’apprend jamais plus que ce que tient son journal',
    source: 'Même journal, autres goûts réels : la même page, octet pour octet.',
  },
}

const verdicts = {
  set: 'fixé par nous',
  cameOut: 'sorti',
  didNot: 'pas sorti : le contraire est sorti',
  chance: 'indiscernable du hasard ici',
  held: 'sorti, à chaque passage des tests',
  notMeasured: 'pas encore mesuré',
}

const figures = {
  hoursPopularityFactorisation: 'Heures avec la seule popularité, contre ceux qui regardent pareil',
  hoursFactorisation: 'Heures avec ceux qui regardent pareil seuls, contre le mélange',
  hoursPopularity: 'Heures avec la seule popularité, contre le mélange',
  cataloguePopularity: 'Titres en usage avec la seule popularité, contre le mélange',
  catalogueFactorisation: 'Titres en usage avec ceux qui regardent pareil seuls, contre le mélange',
  guessedLater: 'Prochaines lectures devinées dans le dernier tiers des jours, contre le premier',
  singleRandom: 'Lectures après une bande-annonce : la meilleure pour tous, contre une au sort',
  eachSingle: 'Lectures après une bande-annonce : une pour chacun, contre la meilleure pour tous',
  tastesEach: 'Lectures après une bande-annonce : en connaissant les goûts réels, contre une pour chacun',
  sharedProfiles: 'Combien les membres de foyers mêlés sont bien servis : profils partagés, contre profils à soi',
  gini: 'Gini des lectures sur les titres',
  churn: 'Foyers qui partent en un mois',
}

export const outcomes: typeof english = {
  title: 'Ce qui sort, et ce qui ne sort pas',
  open: 'Voir chaque affirmation avec son intervalle',
  back: 'Toutes les leçons',
  about:
    'Dix affirmations que ce monde a été bâti pour éprouver. Aucun chiffre n’a été saisi ici : chacun a été lu sur des mondes réellement vécus.',
  intro: ({ worlds, people, titles, days }) =>
    `Mesuré dans ${integer(worlds)} mondes de ${integer(people)} personnes et ${integer(titles)} titres, ${integer(days)} jours chacun, avec les mêmes dés pour chaque façon de les mener. Petits et courts, pour que vous puissiez les refaire ici ; les formes plus grandes relèvent du banc d’essai.`,
  claims,
  verdicts,
  figures,
  percent: (value) => `${signed(value, 1)} %`,
  level: (value, figure) => (figure === 'gini' ? decimal(value, 2) : `${decimal(value, 1)} %`),
  interval: (low, high) => `95 % de ${low} à ${high}`,
  worlds: (count) => plural(count, { one: 'un monde', other: `${integer(count)} mondes` }),
  columns: { figure: 'Mesure', value: 'Écart, ou niveau', interval: 'Intervalle', worlds: 'Mondes', verdict: 'Verdict' },
  noFigure: {
    set: 'Calibré sur la fiche avant que rien ne tourne ; un test l’y maintient.',
    held: 'Un test vit deux mondes au même journal et aux goûts différents, et compare chaque page.',
    notMeasured: 'Rien dans cette version ne le mesure : rien n’en est dit.',
  },
  tryIt: 'En faire une petite forme ici',
  looking: 'On cherche le fichier…',
  missing: 'Le fichier des chiffres n’a pas pu être lu. Rechargez la page ; une copie du site sans lui n’a pas de chiffres à montrer.',
  stale: (file, here) => `Les chiffres viennent de la version ${file} du moteur ; celle-ci est la version ${here}, ils peuvent différer.`,
}
