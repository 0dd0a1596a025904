import { choice, number } from './knob'

const SHARE = { en: 'of 1', fr: 'sur 1' } as const
const NO_UNIT = { en: '', fr: '' } as const

/** What the company decides: which model orders the pages, how it learns, how the trailers are chosen. */
export const SERVICE_KNOBS = {
  model: choice({
    group: 'service',
    choices: ['blend', 'implicitAls', 'itemKnn', 'content', 'popularity'],
    default: 'blend',
    name: { en: 'Model', fr: 'Modèle' },
    meaning: { en: 'What orders the titles on a page.', fr: 'Ce qui ordonne les titres d’une page.' },
  }),
  factors: number({
    group: 'service',
    unit: { en: 'factors', fr: 'facteurs' },
    min: 2,
    max: 64,
    step: 1,
    default: 16,
    name: { en: 'Factors', fr: 'Facteurs' },
    meaning: { en: 'How many hidden tastes the model may invent.', fr: 'Combien de goûts cachés le modèle peut inventer.' },
  }),
  regularisation: number({
    group: 'service',
    unit: NO_UNIT,
    min: 0.1,
    max: 200,
    step: 0.1,
    default: 12,
    name: { en: 'Caution of the model', fr: 'Prudence du modèle' },
    meaning: {
      en: 'How strongly guesses are held back while there are few records.',
      fr: 'À quel point les suppositions sont retenues tant qu’il y a peu de traces.',
    },
  }),
  popularityHalfLifeDays: number({
    group: 'service',
    unit: { en: 'days', fr: 'jours' },
    min: 1,
    max: 90,
    step: 1,
    default: 14,
    name: { en: 'Half-life of popularity', fr: 'Demi-vie de la popularité' },
    meaning: { en: 'After how many days a play counts half.', fr: 'Au bout de combien de jours une lecture compte pour moitié.' },
  }),
  likeness: choice({
    group: 'service',
    choices: ['cosine', 'pearson'],
    default: 'cosine',
    name: { en: 'Likeness of titles', fr: 'Ressemblance des titres' },
    meaning: {
      en: 'How the neighbours model compares two titles: by who did something with both, or by who liked both more than expected.',
      fr: 'Comment le modèle des voisins compare deux titres : par qui a fait quelque chose des deux, ou par qui les a aimés plus que prévu.',
    },
  }),
  explore: number({
    group: 'service',
    unit: SHARE,
    min: 0,
    max: 0.5,
    step: 0.01,
    default: 0.05,
    name: { en: 'Exploration', fr: 'Exploration' },
    meaning: {
      en: 'Share of tiles given to titles that the service knows little about.',
      fr: 'Part des vignettes donnée aux titres que le service connaît mal.',
    },
  }),
  recordsKept: number({
    group: 'service',
    unit: { en: 'records a person', fr: 'traces par personne' },
    min: 50,
    max: 5000,
    step: 50,
    default: 500,
    name: { en: 'Records kept', fr: 'Traces conservées' },
    meaning: {
      en: 'How many visits, viewings, thumbs and list entries of a person are kept one by one; of older ones only what they came to.',
      fr: 'Combien de visites, de lectures, de pouces et d’ajouts à la liste d’une personne sont conservés un par un ; des plus anciens, il ne reste que la somme.',
    },
  }),
  diversity: number({
    group: 'service',
    unit: SHARE,
    min: 0,
    max: 1,
    step: 0.05,
    default: 0,
    name: { en: 'Variety within a row', fr: 'Variété d’une rangée' },
    meaning: {
      en: 'How much titles unlike their neighbours in the row weigh against the order guessed: at 0 the order stays, at 1 only variety counts.',
      fr: 'Ce que pèsent des titres différents de leurs voisins de rangée face à l’ordre deviné : à 0 l’ordre reste, à 1 seule la variété compte.',
    },
  }),
  calibration: number({
    group: 'service',
    unit: SHARE,
    min: 0,
    max: 1,
    step: 0.05,
    default: 0,
    name: { en: 'Genres in proportion', fr: 'Genres en proportion' },
    meaning: {
      en: 'How much a page of the genres that the person watches, in their proportions, weighs against the order guessed: at 0 not at all.',
      fr: 'Ce que pèse une page aux genres que la personne regarde, dans leurs proportions, face à l’ordre deviné : à 0, rien.',
    },
  }),
  trailerPolicy: choice({
    group: 'trailers',
    choices: ['linearThompson', 'bestOnAverage', 'oneForAll', 'random'],
    default: 'linearThompson',
    name: { en: 'Who gets which trailer', fr: 'Quelle bande-annonce pour qui' },
    meaning: {
      en: 'One for each person, the best on average, the same for all, or by lot.',
      fr: 'Une pour chacun, la meilleure en moyenne, la même pour tous, ou au sort.',
    },
  }),
} as const
