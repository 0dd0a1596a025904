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

/** A moment of a world for a class, opened by one short link. */
export interface ClassPreset {
  readonly id: 'twoPeople' | 'household' | 'sixtyDays'
  readonly name: Bilingual
  readonly meaning: Bilingual
  readonly scenario: Scenario
  /** How many days the world has lived. */
  readonly day: number
  /** The day that one key shows in its place, and back again. */
  readonly against: number | null
  /** Whose pages, by profile, on a television. */
  readonly people: readonly number[]
}

/** Small enough to open while the class looks on. */
export const CLASS_PRESETS: readonly ClassPreset[] = [
  {
    id: 'twoPeople',
    scenario: from({ viewers: 200, titles: 100 }),
    day: 14,
    against: null,
    people: [12, 57],
    name: { en: 'Two people', fr: 'Deux personnes' },
    meaning: { en: 'The same service, two home pages side by side.', fr: 'Le même service, deux pages d’accueil côte à côte.' },
  },
  {
    id: 'household',
    scenario: from({ viewers: 200, titles: 100, profiles: 'shared' }),
    day: 14,
    against: null,
    people: [5],
    name: { en: 'One household', fr: 'Un foyer' },
    meaning: { en: 'Several people, one sofa, one profile.', fr: 'Plusieurs personnes, un canapé, un seul profil.' },
  },
  {
    id: 'sixtyDays',
    scenario: from({ viewers: 150, titles: 80 }),
    day: 60,
    against: 0,
    people: [12, 57],
    name: { en: 'Day 0 against day 60', fr: 'Jour 0 contre jour 60' },
    meaning: {
      en: 'The same two pages before anything was learned, and two months later.',
      fr: 'Les deux mêmes pages avant que rien ne soit appris, et deux mois plus tard.',
    },
  },
]

export type ClassPresetId = ClassPreset['id']

export const classPreset = (id: string): ClassPreset | null => CLASS_PRESETS.find((preset) => preset.id === id) ?? null
