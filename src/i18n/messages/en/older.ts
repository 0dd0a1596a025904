import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'

const { integer, plural } = formatFor('en')

/** Of records that are no longer kept one by one. */
export const older = {
  events: (count: number) =>
    rich`These are all that are kept one by one. Older events: ${recorded(integer(count))} ${plural(count, { one: 'more was', other: 'more were' })} recorded; what they came to still counts in the table of people and titles.`,
  inCell: 'Older events speak here too. They are no longer kept one by one, so they can be neither shown nor taken away.',
}
