/** Every figure of the Data room. */
import { walkPastFigures } from './support/figureWalk'

/** The first figure of each strand, in their order. */
const STRANDS = ['titles', 'actors', 'structures', 'reached', 'trailers', 'when', 'paths']

walkPastFigures([
  { place: 'data', figures: 4 },
  ...STRANDS.map((figure, strand) => ({
    place: 'data',
    figures: 1,
    press: `.signals-open >> nth=${strand}`,
    until: `[data-testid="figure-${figure}-a"]`,
    within: '.behind-side',
  })),
  { place: 'data?view=recording', figures: 2 },
  { place: 'data?view=worth', figures: 1, press: '.worth-controls .button-strong' },
  { place: 'data?view=dossier', figures: 1 },
  { place: 'data?view=audiences', figures: 4 },
  { place: 'data?view=felt', figures: 3 },
  { place: 'data?view=close', figures: 2, press: '.close-curve .button-strong', until: '[data-figure="closer"]' },
])
