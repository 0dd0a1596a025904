/** What countries do in this world: where titles and households come from, and which language is usual. Set by us. */
import type { Country, Language } from '../../contract/vocabulary'

/** In the order of COUNTRIES. */
export const TITLE_COUNTRY_WEIGHTS = [24, 9, 10, 15, 35, 7]
export const HOUSEHOLD_COUNTRY_WEIGHTS = [40, 12, 12, 14, 16, 6]

/** The language most artists' and people's names come from. */
export const LANGUAGE_OF_COUNTRY: { readonly [C in Country]: Language } = { FR: 'fr', BE: 'fr', CA: 'en', GB: 'en', US: 'en', SN: 'fr' }

/** Share of households that use the service in French, in the order of COUNTRIES. */
export const FRENCH_SPEAKING = [0.96, 0.7, 0.3, 0.02, 0.02, 0.97]
