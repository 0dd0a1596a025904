import type { KnobWords } from './knob'
import type { WORLD_KNOBS } from './worldKnobs'

const NO_UNIT = { en: '', fr: '' } as const
const SHARE = { en: 'of 1', fr: 'sur 1' } as const

/** What the knobs of the world are called and mean. */
export const WORLD_KNOB_WORDS: { readonly [Id in keyof typeof WORLD_KNOBS]: KnobWords } = {
  seed: {
    unit: NO_UNIT,
    name: { en: 'World', fr: 'Monde' },
    meaning: {
      en: 'Which of a million worlds: the same number gives the same people and the same evenings.',
      fr: 'Lequel d’un million de mondes : le même numéro donne les mêmes gens et les mêmes soirées.',
    },
  },
  viewers: {
    unit: { en: 'people', fr: 'personnes' },
    name: { en: 'People', fr: 'Personnes' },
    meaning: {
      en: 'How many people live in this world, in households of one to four.',
      fr: 'Combien de personnes vivent dans ce monde, par foyers d’une à quatre.',
    },
  },
  titles: {
    unit: { en: 'titles', fr: 'titres' },
    name: { en: 'Catalogue', fr: 'Catalogue' },
    meaning: { en: 'How many films and series there are to choose from.', fr: 'Combien de films et de séries sont proposés.' },
  },
  profiles: {
    name: { en: 'Profiles', fr: 'Profils' },
    meaning: {
      en: 'One profile for each person, or one for the whole sofa.',
      fr: 'Un profil par personne, ou un seul pour tout le canapé.',
    },
  },
  communities: {
    unit: { en: 'communities', fr: 'communautés' },
    name: { en: 'Taste communities', fr: 'Communautés de goût' },
    meaning: {
      en: 'Around how many loose, overlapping centres tastes gather.',
      fr: 'Autour de combien de centres, flous et mêlés, les goûts se rassemblent.',
    },
  },
  individuality: {
    unit: SHARE,
    name: { en: 'How unlike people are', fr: 'Singularité des gens' },
    meaning: {
      en: 'Share of a taste that is a person’s own: at 0 a community thinks alike, at 1 nobody resembles anybody.',
      fr: 'Part du goût propre à chacun : à 0 une communauté pense d’un bloc, à 1 personne ne ressemble à personne.',
    },
  },
  artistFondness: {
    unit: NO_UNIT,
    name: { en: 'Attachment to artists', fr: 'Attachement aux artistes' },
    meaning: {
      en: 'How much a favourite actor or director adds to a title.',
      fr: 'Ce qu’un acteur ou une réalisatrice préférés ajoutent à un titre.',
    },
  },
  qualityWeight: {
    unit: NO_UNIT,
    name: { en: 'Weight of quality', fr: 'Poids de la qualité' },
    meaning: {
      en: 'How much it matters that a title is good, whatever its kind.',
      fr: 'Ce qui compte qu’un titre soit bon, quel que soit son genre.',
    },
  },
  sittingsPerWeek: {
    unit: { en: 'sittings a week', fr: 'séances par semaine' },
    name: { en: 'Sittings', fr: 'Séances' },
    meaning: {
      en: 'How often, on average, a person sits down to watch.',
      fr: 'Combien de fois, en moyenne, une personne s’installe pour regarder.',
    },
  },
  patienceSeconds: {
    unit: { en: 's', fr: 's' },
    name: { en: 'Patience', fr: 'Patience' },
    meaning: {
      en: 'After how long, in the middle, somebody who finds nothing gives the evening up.',
      fr: 'Au bout de combien de temps, au milieu, on renonce faute de trouver.',
    },
  },
  choiceNoise: {
    unit: NO_UNIT,
    name: { en: 'Chance in choosing', fr: 'Hasard du choix' },
    meaning: {
      en: 'How much mood and accident weigh beside taste when choosing.',
      fr: 'Ce que pèsent l’humeur et le hasard à côté du goût au moment de choisir.',
    },
  },
  searchShare: {
    unit: SHARE,
    name: { en: 'Comes with a title in mind', fr: 'Vient avec un titre en tête' },
    meaning: {
      en: 'Share of plays that come from search, not from the page.',
      fr: 'Part des lectures venues de la recherche et non de la page.',
    },
  },
  socks: {
    unit: SHARE,
    name: { en: 'People in connected socks', fr: 'Personnes en chaussettes connectées' },
    meaning: {
      en: 'Share of people whose socks tell when they fall asleep, and stop the programme there. At 0 it runs on, and the log counts it as watched.',
      fr: 'Part des personnes dont les chaussettes sentent qu’elles s’endorment et arrêtent le programme. À 0, il continue, et le journal le compte comme regardé.',
    },
  },
  overPromise: {
    unit: NO_UNIT,
    name: { en: 'Trailers that over-promise', fr: 'Bandes-annonces qui promettent trop' },
    meaning: {
      en: 'How far trailers go beyond what the title holds.',
      fr: 'Jusqu’où les bandes-annonces dépassent ce que tient le titre.',
    },
  },
  trailerPull: {
    unit: NO_UNIT,
    name: { en: 'Pull of a fitting trailer', fr: 'Attrait d’une bande-annonce bien choisie' },
    meaning: {
      en: 'How much longer a trailer is watched, and how much more is expected, when it shows what one likes.',
      fr: 'Combien une bande-annonce qui montre ce qu’on aime est regardée plus longtemps, et fait attendre davantage.',
    },
  },
}
