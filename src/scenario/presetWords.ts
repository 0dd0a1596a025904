/** What the presets for a class are called. Apart from their worlds, which the link needs before anything is said. */
import type { Bilingual } from './knob'
import type { ClassPresetId } from './presets'

export const PRESET_NAMES: { readonly [Id in ClassPresetId]: Bilingual } = {
  twoPeople: { en: 'Two people', fr: 'Deux personnes' },
  household: { en: 'One household', fr: 'Un foyer' },
  sixtyDays: { en: 'Day 0 against day 60', fr: 'Jour 0 contre jour 60' },
}
