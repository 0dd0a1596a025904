import { formatFor } from '../../format'
import type { outcomes as english } from '../en/outcomes'

const { decimal, integer, signed } = formatFor('fr')

const claims = {
  W1: {
    title:
      'Des pages personnelles sont plus regardées qu’une page pour tous, et sur plus de titres ; elles gagnent le plus avec les titres de popularité moyenne',
    source:
      'Attendu d’après Zielnicki et autres 2025, qui donnent −12 % et −4 % dans un grand service, et le plus grand gain au milieu. Tiers, ici : des titres, selon leurs heures avec le mélange et avec la seule popularité, ensemble.',
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
    source: 'Notre fiche de chiffres de vrais services demande un Gini de 0,55 à 0,70.',
  },
  W7: {
    title: 'Bandes-annonces quittées, épisodes qui accrochent, heures et appareils : comme dans de vrais services',
    source: 'Visible Measures, Netflix 2015 à 2018.',
  },
  W8: {
    title: 'Environ deux foyers sur cent partent en un mois',
    source: 'Notre fiche de chiffres de vrais services.',
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
  gainMost: 'Heures du tiers des titres le plus regardé : le mélange, contre la seule popularité',
  gainMiddle: 'Heures du tiers du milieu : le mélange, contre la seule popularité',
  gainLeast: 'Heures du tiers le moins regardé : le mélange, contre la seule popularité',
  middleMost: 'Heures par jour que le mélange fait gagner au tiers du milieu, contre celles que gagne le tiers le plus regardé',
  middleLeast: 'Heures par jour que le mélange fait gagner au tiers du milieu, contre celles que gagne le tiers le moins regardé',
  guessedSecond: 'Prochaines lectures devinées la deuxième semaine, contre la première',
  guessedLast: 'Prochaines lectures devinées la dernière semaine, contre la deuxième',
  singleRandom: 'Lectures après une bande-annonce : la meilleure pour tous, contre une au sort',
  eachSingle: 'Lectures après une bande-annonce : une pour chacun, contre la meilleure pour tous',
  tastesEach: 'Lectures après une bande-annonce : en connaissant les goûts réels, contre une pour chacun',
  sharedProfiles:
    'Combien les titres sont bien mis en ordre pour les membres de foyers mêlés, d’après leurs goûts réels : profils partagés, contre profils à soi',
  satisfactionShared: 'Combien ils sont réellement satisfaits, de −1 à 1 : profils partagés, contre profils à soi',
  gini: 'Gini des lectures sur les titres : 0 si tous sont autant lancés, 1 si un seul l’est',
  churn: 'Foyers qui partent en un mois',
  churnPopularity: 'Foyers qui partent en un mois : la seule popularité, contre le mélange',
}

export const outcomes: typeof english = {
  title: 'Ce qui sort, et ce qui ne sort pas',
  open: 'Voir chaque affirmation avec son intervalle',
  back: 'Toutes les leçons',
  about:
    'Dix affirmations que ce monde a été bâti pour éprouver. Aucun chiffre n’a été saisi ici : chacun a été lu sur des mondes réellement vécus.',
  intro: ({ worlds, people, titles, days }) =>
    `Mesuré dans ${integer(worlds)} mondes de ${integer(people)} personnes et ${integer(titles)} titres, ${integer(days)} jours chacun, avec les mêmes dés pour chaque façon de les mener. Ils sont aussi grands que le vôtre ; « L’essayer ici » en vit à côté de plus petits et de plus courts. « Le mélange » est le service habituel : la popularité, ceux qui regardent pareil et ce que tiennent les titres, pesés chaque nuit.`,
  claims,
  verdicts,
  figures,
  percent: (value) => `${signed(value, 1)} %`,
  difference: (value) => signed(value, 3),
  hours: (value) => `${signed(value, 0)} h par jour`,
  level: (value, figure) => (figure === 'gini' ? decimal(value, 2) : `${value < 0 ? signed(value, 1) : decimal(value, 1)} %`),
  interval: (low, high) => `de ${low} à ${high}`,
  upTo: (high, below) => `jusqu’à ${high} (calculé depuis ${below}, mais il ne peut en partir moins que zéro)`,
  worlds: (count) => integer(count),
  claim: 'Affirmation',
  columns: { figure: 'Mesure', value: 'Écart, ou niveau', interval: 'Intervalle à 95 %', worlds: 'Mondes', verdict: 'Verdict' },
  noFigure: {
    set: 'Réglé sur notre fiche de chiffres de vrais services avant que rien ne tourne ; un test l’y maintient.',
    held: 'Un test vit deux mondes au même journal et aux goûts différents, et compare chaque page.',
    notMeasured: 'Rien dans cette version ne le mesure : rien n’en est dit.',
  },
  tryIt: 'L’essayer ici, en plus petit encore',
  tryName: (figure) => `L’essayer ici, en plus petit encore : ${figure}`,
  twoArms: (a, b) => `Monde A : ${a}. Monde B : ${b}.`,
  arms: {
    service: 'le service habituel',
    popularity: 'la seule popularité',
    factorisation: 'ceux qui regardent pareil, seuls',
    randomTrailers: 'bandes-annonces au sort',
    singleTrailer: 'la meilleure bande-annonce pour tous',
    sharedProfiles: 'un profil pour le canapé',
    knowingTastes: 'bandes-annonces choisies en connaissant les goûts réels',
  },
  looking: 'On cherche le fichier…',
  missing: 'Le fichier des chiffres n’a pas pu être lu. Rechargez la page ; une copie du site sans lui n’a pas de chiffres à montrer.',
  stale: (file, here) => `Les chiffres viennent de la version ${file} du moteur ; celle-ci est la version ${here}, ils peuvent différer.`,
}
