import { formatFor } from '../../format'

const { integer } = formatFor('en')

/** What stands around every room beside its own bars: the menu's name, going between two days, standing still. */
export const bar = {
  menu: 'Menu',
  frozen: 'Frozen, to talk. F goes on.',
  goOn: 'Go on',
  flip: (day: number) => `See day ${integer(day)}`,
}
