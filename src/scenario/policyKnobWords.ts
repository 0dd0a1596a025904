import type { KnobWords } from './knob'
import type { PolicyKnobId } from './policyKnobs'

const NO_UNIT = { en: '', fr: '' } as const

/** What the screws of the trailer policies are called and mean. */
export const POLICY_KNOB_WORDS: { readonly [Id in PolicyKnobId]: KnobWords } = {
  reward: {
    name: { en: 'What counts as success', fr: 'Ce qui compte comme un succès' },
    meaning: {
      en: 'Pressing play, watching for two minutes, or finishing what was begun.',
      fr: 'Lancer la lecture, regarder deux minutes, ou finir ce qui est commencé.',
    },
  },
  pace: {
    name: { en: 'When the machine learns', fr: 'Quand la machine apprend' },
    meaning: {
      en: 'After each answer, every hour, or at night.',
      fr: 'Après chaque réponse, toutes les heures, ou la nuit.',
    },
  },
  trialViews: {
    unit: { en: 'views', fr: 'vues' },
    name: { en: 'Views on trial', fr: 'Vues à l’essai' },
    meaning: {
      en: 'How often a title’s trailers are shown by lot before the best is kept for good. At 0 the machine never quite stops trying.',
      fr: 'Combien de fois les bandes-annonces d’un titre sont tirées au sort avant que la meilleure ne soit gardée pour de bon. À 0, la machine ne cesse jamais tout à fait d’essayer.',
    },
  },
  epsilon: {
    unit: { en: 'of 1', fr: 'sur 1' },
    name: { en: 'Share shown by lot', fr: 'Part tirée au sort' },
    meaning: {
      en: 'How many get any trailer by lot; the others get the one that did best so far. At 0 nobody does.',
      fr: 'Combien reçoivent une bande-annonce au sort ; les autres, la meilleure jusque-là. À 0, personne.',
    },
  },
  epsilonCourse: {
    name: { en: 'Share shown by lot, over time', fr: 'Part tirée au sort, au fil du temps' },
    meaning: {
      en: 'Whether that share stays the same or falls as views come in.',
      fr: 'Si cette part reste la même ou baisse à mesure que les vues arrivent.',
    },
  },
  epsilonWeight: {
    unit: NO_UNIT,
    name: { en: 'Slowness of the fall', fr: 'Lenteur de la baisse' },
    meaning: {
      en: 'The larger, the longer trailers are shown by lot.',
      fr: 'Plus elle est grande, plus longtemps on tire au sort.',
    },
  },
  leastGap: {
    unit: { en: 'of 1', fr: 'sur 1' },
    name: { en: 'Smallest lead that matters', fr: 'Plus petite avance qui compte' },
    meaning: {
      en: 'By how much the best trailer is thought to beat the next: the smaller, the longer trailers are shown by lot.',
      fr: 'De combien la meilleure est censée devancer la suivante : plus c’est petit, plus longtemps on tire au sort.',
    },
  },
  alpha: {
    unit: NO_UNIT,
    name: { en: 'Benefit of the doubt', fr: 'Bénéfice du doute' },
    meaning: {
      en: 'How much a trailer gains for being little known with such people. At 0 only what is known counts.',
      fr: 'Ce que gagne une bande-annonce à être mal connue auprès de telles personnes. À 0, seul compte ce qu’on sait.',
    },
  },
  spread: {
    unit: NO_UNIT,
    name: { en: 'Width of the draws', fr: 'Étendue des tirages' },
    meaning: {
      en: 'How far a drawn belief may lie from the best guess. At 0 it is the best guess itself.',
      fr: 'Jusqu’où une croyance tirée peut s’écarter de la meilleure supposition. À 0, c’est la supposition même.',
    },
  },
}
