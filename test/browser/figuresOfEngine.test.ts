/** Every figure of the Engine room. */
import { walkPastFigures } from './support/figureWalk'

walkPastFigures([
  { place: 'engine', figures: 1 },
  { place: 'engine?view=table', figures: 1 },
  { place: 'engine?view=learn', figures: 2 },
  { place: 'engine?view=found', figures: 2 },
  { place: 'engine?view=best', figures: 2, press: '.best-controls .button-strong' },
  { place: 'engine?view=more', figures: 1, press: '.more-controls .button-strong', until: '[data-figure="growing"]' },
  { place: 'engine?view=yours', figures: 2, press: '.yours-race .button-strong', until: '[data-figure="hand-race"]' },
  { place: 'engine?view=days', figures: 12, press: '.two .button-strong' },
])
