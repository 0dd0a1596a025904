import { CONSENT_KNOB_WORDS } from './consentKnobWords'
import type { KnobWords } from './knob'
import type { KnobId } from './knobs'
import { SERVICE_KNOB_WORDS } from './serviceKnobWords'
import { WORLD_KNOB_WORDS } from './worldKnobWords'
import { YEAR_KNOB_WORDS } from './yearKnobWords'

/** What every knob is called and means, apart from the table of their ranges: that one comes with the first page, this one where they are shown. */
export const KNOB_WORDS: { readonly [Id in KnobId]: KnobWords } = {
  ...WORLD_KNOB_WORDS,
  ...YEAR_KNOB_WORDS,
  ...CONSENT_KNOB_WORDS,
  ...SERVICE_KNOB_WORDS,
}
