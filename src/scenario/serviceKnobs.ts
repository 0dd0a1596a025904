import { choice, number } from './knob'

const SHARE = { en: 'of 1', fr: 'sur 1' } as const
const NO_UNIT = { en: '', fr: '' } as const

/** What the company decides: which model orders the pages, how it learns, how the trailers are chosen. */
export const SERVICE_KNOBS = {
  model: choice({
    group: 'service',
    choices: ['blend', 'implicitAls', 'content', 'popularity'],
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
