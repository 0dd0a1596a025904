/** Every figure of People, Trailers and Lessons. */
import { walkPastFigures } from './support/figureWalk'

walkPastFigures([
  { place: 'people', figures: 4 },
  { place: 'people', figures: 2, press: 'role=tab[name="What the service believes"]' },
  { place: 'people', figures: 1, press: 'role=tab[name="A week in the life"]' },
  { place: 'people', figures: 1, press: 'role=tab[name="Household"]' },
  { place: 'people', figures: 1, press: 'role=tab[name="Everybody"]' },
  { place: 'people', figures: 1, press: 'role=tab[name="This population"]' },
  { place: 'trailers', figures: 1 },
  { place: 'trailers?view=launch', figures: 5, press: '.trailers-press .button-strong' },
  { place: 'lessons?lesson=1&step=5', figures: 1 },
  { place: 'lessons?lesson=1&step=6', figures: 1 },
])
