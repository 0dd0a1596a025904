import type { KnobWords } from './knob'
import type { SERVICE_KNOBS } from './serviceKnobs'

const SHARE = { en: 'of 1', fr: 'sur 1' } as const
const NO_UNIT = { en: '', fr: '' } as const

/** What the knobs of the service are called and mean. */
export const SERVICE_KNOB_WORDS: { readonly [Id in keyof typeof SERVICE_KNOBS]: KnobWords } = {
  model: {
    name: { en: 'Model', fr: 'Modèle' },
    meaning: { en: 'What orders the titles on a page.', fr: 'Ce qui ordonne les titres d’une page.' },
  },
  factors: {
    unit: { en: 'factors', fr: 'facteurs' },
    name: { en: 'Factors', fr: 'Facteurs' },
    meaning: { en: 'How many hidden tastes the model may invent.', fr: 'Combien de goûts cachés le modèle peut inventer.' },
  },
  regularisation: {
    unit: NO_UNIT,
    name: { en: 'Caution of the model', fr: 'Prudence du modèle' },
    meaning: {
      en: 'How strongly guesses are held back while there are few records.',
      fr: 'À quel point les suppositions sont retenues tant qu’il y a peu de traces.',
    },
  },
  popularityHalfLifeDays: {
    unit: { en: 'days', fr: 'jours' },
    name: { en: 'Half-life of popularity', fr: 'Demi-vie de la popularité' },
    meaning: { en: 'After how many days a play counts half.', fr: 'Au bout de combien de jours une lecture compte pour moitié.' },
  },
  likeness: {
    name: { en: 'Likeness of titles', fr: 'Ressemblance des titres' },
    meaning: {
      en: 'How the neighbours model compares two titles: by who did something with both, or by who liked both more than expected.',
      fr: 'Comment le modèle des voisins compare deux titres : par qui a fait quelque chose des deux, ou par qui les a aimés plus que prévu.',
    },
  },
  explore: {
    unit: SHARE,
    name: { en: 'Exploration', fr: 'Exploration' },
    meaning: {
      en: 'Share of tiles given to titles that the service knows little about.',
      fr: 'Part des vignettes donnée aux titres que le service connaît mal.',
    },
  },
  recordsKept: {
    unit: { en: 'records a person', fr: 'traces par personne' },
    name: { en: 'Records kept', fr: 'Traces conservées' },
    meaning: {
      en: 'How many visits, viewings, thumbs and list entries of a person are kept one by one; of older ones only what they came to.',
      fr: 'Combien de visites, de lectures, de pouces et d’ajouts à la liste d’une personne sont conservés un par un ; des plus anciens, il ne reste que la somme.',
    },
  },
  diversity: {
    unit: SHARE,
    name: { en: 'Variety within a row', fr: 'Variété d’une rangée' },
    meaning: {
      en: 'How much titles unlike their neighbours in the row weigh against the order guessed: at 0 the order stays, at 1 only variety counts.',
      fr: 'Ce que pèsent des titres différents de leurs voisins de rangée face à l’ordre deviné : à 0 l’ordre reste, à 1 seule la variété compte.',
    },
  },
  calibration: {
    unit: SHARE,
    name: { en: 'Genres in proportion', fr: 'Genres en proportion' },
    meaning: {
      en: 'How much a page of the genres that the person watches, in their proportions, weighs against the order guessed: at 0 not at all.',
      fr: 'Ce que pèse une page aux genres que la personne regarde, dans leurs proportions, face à l’ordre deviné : à 0, rien.',
    },
  },
  trailerPolicy: {
    name: { en: 'Who gets which trailer', fr: 'Quelle bande-annonce pour qui' },
    meaning: {
      en: 'One for each person, the best on average, the same for all, or by lot.',
      fr: 'Une pour chacun, la meilleure en moyenne, la même pour tous, ou au sort.',
    },
  },
}
