import type { Bilingual } from './knob'
import { DEFAULT_SCENARIO, type Scenario } from './knobs'

export interface Preset {
  readonly id: 'default' | 'small' | 'sofa' | 'oneForAll'
  readonly name: Bilingual
  readonly meaning: Bilingual
  readonly scenario: Scenario
}

const from = (changes: Partial<Scenario>): Scenario => Object.freeze({ ...DEFAULT_SCENARIO, ...changes })

/** Worlds that are worth a name. The first is what a visitor meets. */
export const PRESETS: readonly Preset[] = [
  {
    id: 'default',
    scenario: DEFAULT_SCENARIO,
    name: { en: 'The service', fr: 'Le service' },
    meaning: {
      en: '2,400 people, 400 titles, a page and a trailer for each.',
      fr: '2 400 personnes, 400 titres, une page et une bande-annonce pour chacune.',
    },
  },
  {
    id: 'small',
    scenario: from({ viewers: 300, titles: 120 }),
    name: { en: 'A young service', fr: 'Un service débutant' },
    meaning: { en: '300 people: few to learn from.', fr: '300 personnes : peu de gens dont apprendre.' },
  },
  {
    id: 'sofa',
    scenario: from({ profiles: 'shared' }),
    name: { en: 'One profile for the sofa', fr: 'Un profil pour le canapé' },
    meaning: {
      en: 'Each household opens the same profile, whoever sits there.',
      fr: 'Chaque foyer ouvre le même profil, quelle que soit la personne assise.',
    },
  },
  {
    id: 'oneForAll',
    scenario: from({ model: 'popularity', trailerPolicy: 'oneForAll' }),
    name: { en: 'One page for all', fr: 'Une page pour tous' },
    meaning: {
      en: 'What is most watched, for everybody, with the same trailers.',
      fr: 'Le plus regardé, pour tout le monde, avec les mêmes bandes-annonces.',
    },
  },
]
