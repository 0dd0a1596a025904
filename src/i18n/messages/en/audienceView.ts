import { formatFor } from '../../format'

const { integer } = formatFor('en')

/** Before whom a launch is lived: the world's own people, or as many as wanted. */
export const audienceView = {
  before: 'Before',
  world: 'the people of this world',
  drawn: (people: string) => `${people} drawn for it`,
  drawnFor: (people: string, days: number) =>
    `${people} people drawn for this launch as the world draws its own; they have used the service for ${integer(days)} days, on pages by lot.`,
  tooMany: 'So many would be a fog of dots: nobody is drawn one by one. What comes of it stands in the figures below, hour by hour.',
}
