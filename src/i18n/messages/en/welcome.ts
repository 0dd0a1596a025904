import type { Country } from '../../../engine/contract/vocabulary'
import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'

const { decimal, integer, plural } = formatFor('en')

export const inCountry: { readonly [C in Country]: string } = {
  FR: 'in France',
  BE: 'in Belgium',
  CA: 'in Canada',
  GB: 'in the United Kingdom',
  US: 'in the United States',
  SN: 'in Senegal',
}

/** What the wall's headline and its picks say to newcomers. */
export const welcome = {
  inCountry,
  oneCatalogue: 'One catalogue.',
  homePages: (profiles: number) => plural(profiles, { one: `${integer(profiles)} home page.`, other: `${integer(profiles)} home pages.` }),
  homePagesSoon: '… home pages.',
  overlap: (shared: number) => rich`Any two people here share, on average, ${recorded(decimal(shared, 1))} of their first ten titles.`,
  overlapUnknown: 'How many titles two people share is measured at the end of the first day.',
  pick: (title: string) => `Pick ${title}`,
}
