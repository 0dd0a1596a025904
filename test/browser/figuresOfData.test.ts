/** Every figure of the Data room. */
import { walkPastFigures } from './support/figureWalk'

walkPastFigures([
  { place: 'data', figures: 4 },
  ...[0, 1, 2, 3, 4, 5, 6].map((strand) => ({
    place: 'data',
    figures: 1,
    press: `.signals-open >> nth=${strand}`,
    within: '.behind-side',
  })),
  { place: 'data?view=worth', figures: 1, press: '.worth-controls .button-strong' },
  { place: 'data?view=dossier', figures: 1 },
  { place: 'data?view=audiences', figures: 4 },
  { place: 'data?view=felt', figures: 3 },
])
