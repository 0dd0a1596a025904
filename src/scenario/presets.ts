import { DEFAULT_SCENARIO, type Scenario } from './knobs'

const from = (changes: Partial<Scenario>): Scenario => Object.freeze({ ...DEFAULT_SCENARIO, ...changes })

/** A moment of a world for a class, opened by one short link. */
export interface ClassPreset {
  readonly id: 'twoPeople' | 'household' | 'sixtyDays'
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
  },
  {
    id: 'household',
    scenario: from({ viewers: 200, titles: 100, profiles: 'shared' }),
    day: 14,
    against: null,
    people: [5],
  },
  {
    id: 'sixtyDays',
    scenario: from({ viewers: 150, titles: 80 }),
    day: 60,
    against: 0,
    people: [12, 57],
  },
]

export type ClassPresetId = ClassPreset['id']

export const classPreset = (id: string): ClassPreset | null => CLASS_PRESETS.find((preset) => preset.id === id) ?? null
