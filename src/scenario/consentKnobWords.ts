import type { CONSENT_KNOBS } from './consentKnobs'
import type { KnobWords } from './knob'

const SHARE = { en: 'of 1', fr: 'sur 1' } as const

/** What the knobs of consent are called and mean. */
export const CONSENT_KNOB_WORDS: { readonly [Id in keyof typeof CONSENT_KNOBS]: KnobWords } = {
  dataFear: {
    unit: SHARE,
    name: { en: 'Fear for one’s data', fr: 'Crainte pour ses données' },
    meaning: {
      en: 'How much households mind giving data because somebody else might get it. Set by us; felt only when they are asked.',
      fr: 'À quel point les foyers rechignent à donner des données de peur qu’un autre s’en empare. Fixé par nous ; ne joue que si on les leur demande.',
    },
  },
  intrusion: {
    unit: SHARE,
    name: { en: 'Feeling watched', fr: 'Sentiment d’être observé' },
    meaning: {
      en: 'How much households mind that somebody looks on while they watch. Set by us; felt only when they are asked.',
      fr: 'À quel point les foyers supportent mal qu’on les regarde regarder. Fixé par nous ; ne joue que si on leur demande.',
    },
  },
  dependence: {
    unit: SHARE,
    name: { en: 'Fear of depending', fr: 'Crainte de dépendre' },
    meaning: {
      en: 'How much households mind that a machine decides what they see. Set by us; felt only when they are asked.',
      fr: 'À quel point les foyers supportent mal qu’une machine décide de ce qu’ils voient. Fixé par nous ; ne joue que si on leur demande.',
    },
  },
  autonomy: {
    unit: SHARE,
    name: { en: 'Weight of one’s own say', fr: 'Poids de l’autonomie' },
    meaning: {
      en: 'How far having been forced to give data spoils everything the service gives afterwards; at 0 people do not care. Set by us.',
      fr: 'À quel point avoir dû donner ses données gâche ensuite tout ce que le service apporte ; à 0, cela ne change rien. Fixé par nous.',
    },
  },
  uncanny: {
    unit: SHARE,
    name: { en: 'Recoiling from what knows too much', fr: 'Recul devant ce qui en sait trop' },
    meaning: {
      en: 'How much people recoil from a title that was plainly fetched for them alone, once it goes beyond what their household bears; at 0 nobody does. Set by us.',
      fr: 'À quel point les gens reculent devant un titre visiblement choisi pour eux seuls, au-delà de ce que leur foyer supporte ; à 0, personne ne recule. Fixé par nous.',
    },
  },
}
