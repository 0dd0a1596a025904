import type { KnobWords } from './knob'
import type { YEAR_KNOBS } from './yearKnobs'

const NO_UNIT = { en: '', fr: '' } as const
const SHARE = { en: 'of 1', fr: 'sur 1' } as const
const A_MONTH = { en: '% a month', fr: '% par mois' } as const

/** What the knobs of months and years are called and mean. */
export const YEAR_KNOB_WORDS: { readonly [Id in keyof typeof YEAR_KNOBS]: KnobWords } = {
  lossAversion: {
    unit: { en: 'times', fr: 'fois' },
    name: { en: 'Weight of disappointment', fr: 'Poids de la déception' },
    meaning: {
      en: 'How much more a disappointment weighs than a pleasure of the same size.',
      fr: 'Combien une déception pèse de plus qu’un plaisir de même taille.',
    },
  },
  expectationsRise: {
    unit: SHARE,
    name: { en: 'Getting used to it', fr: 'Accoutumance' },
    meaning: {
      en: 'How far what one is used to becomes what one expects: at 1 nothing that lasts pleases any more.',
      fr: 'À quel point ce dont on a l’habitude devient ce qu’on attend : à 1, rien de durable ne réjouit plus.',
    },
  },
  comingBack: {
    unit: NO_UNIT,
    name: { en: 'Pleasure brings back', fr: 'Le plaisir ramène' },
    meaning: {
      en: 'How much satisfaction decides whether somebody sits down again tomorrow.',
      fr: 'À quel point la satisfaction décide si quelqu’un revient s’installer demain.',
    },
  },
  monthlyChurn: {
    unit: A_MONTH,
    name: { en: 'Households that cancel', fr: 'Foyers qui résilient' },
    meaning: {
      en: 'Of households as satisfied as usual, how many cancel by choice in a month, once the first months are over.',
      fr: 'Parmi les foyers satisfaits comme d’habitude, combien résilient de leur plein gré en un mois, passé les premiers mois.',
    },
  },
  failedPayments: {
    unit: A_MONTH,
    name: { en: 'Payments that fail', fr: 'Paiements refusés' },
    meaning: {
      en: 'How many households drop out in a month only because a payment failed.',
      fr: 'Combien de foyers sortent en un mois pour la seule raison qu’un paiement a échoué.',
    },
  },
  winBack: {
    unit: SHARE,
    name: { en: 'Who leaves comes back', fr: 'Qui part revient' },
    meaning: {
      en: 'Share of those who left that come back within a year, most of them within three months.',
      fr: 'Part de ceux qui sont partis et reviennent dans l’année, la plupart en moins de trois mois.',
    },
  },
  joining: {
    unit: A_MONTH,
    name: { en: 'Households that join', fr: 'Foyers qui s’abonnent' },
    meaning: {
      en: 'How many households join for the first time in a month, as a share of those there at the opening. Usually they make up for those who leave for good.',
      fr: 'Combien de foyers s’abonnent pour la première fois en un mois, rapporté à ceux de l’ouverture. D’ordinaire, ils remplacent ceux qui partent pour de bon.',
    },
  },
  wordOfMouth: {
    unit: NO_UNIT,
    name: { en: 'Word of mouth', fr: 'Bouche-à-oreille' },
    meaning: {
      en: 'How much what people say makes others hear of a title and expect something of it, or join the service.',
      fr: 'À quel point ce qu’on dit fait connaître un titre aux autres et leur en fait attendre quelque chose, ou les fait s’abonner.',
    },
  },
  drift: {
    unit: NO_UNIT,
    name: { en: 'Drift of tastes', fr: 'Dérive des goûts' },
    meaning: {
      en: 'How far a taste has moved after a year, beside the spread of tastes.',
      fr: 'De combien un goût s’est déplacé au bout d’un an, rapporté à l’écart entre les goûts.',
    },
  },
  jumps: {
    unit: { en: 'a year', fr: 'par an' },
    name: { en: 'Jumps of taste', fr: 'Sauts de goût' },
    meaning: {
      en: 'How often, in a year, somebody all at once likes other things: a new friend, a child, a film that changes everything.',
      fr: 'Combien de fois par an quelqu’un se met d’un coup à aimer autre chose : une rencontre, un enfant, un film qui change tout.',
    },
  },
  publicEvents: {
    unit: NO_UNIT,
    name: { en: 'Public events', fr: 'Événements publics' },
    meaning: {
      en: 'How strongly an inauguration, a cup final, a heat wave or a holiday moves who sits down, and in which mood. At 0 nothing happens out there.',
      fr: 'À quel point une investiture, une finale, une canicule ou des vacances changent qui s’installe, et dans quelle humeur. À 0, il ne se passe rien au dehors.',
    },
  },
  arriving: {
    unit: SHARE,
    name: { en: 'Titles still to come', fr: 'Titres encore à venir' },
    meaning: {
      en: 'Share of the catalogue that arrives in the course of the first year, on Fridays.',
      fr: 'Part du catalogue qui arrive au cours de la première année, le vendredi.',
    },
  },
}
