/** Turns what the visitor presses into what is recorded: finds the tile, the trailer and the place to go on from. */
import type { TitleId } from '../contract/ids'
import type { Act } from './acts'
import { type Evening, nowFor } from './evening'
import type { FoundAt, Watching } from './visitor'

type VisitorAct = Extract<Act, { kind: 'join' | 'watch' | 'rate' | 'list' }>

const PICKS = 3

export function takeVisitorAct(evening: Evening, act: VisitorAct): void {
  const { visitor, day } = evening
  if (act.kind === 'join') {
    if (visitor.joined) throw new RangeError('Expected a visitor who has not joined yet')
    if (new Set(act.titles).size !== PICKS)
      throw new RangeError(`Expected \`titles\` to be ${PICKS} different titles, got ${act.titles.join(', ')}`)
    for (const title of act.titles) expectTitle(evening, title)
    return visitor.join(day, act.titles, act)
  }
  if (!visitor.joined) throw new RangeError('Expected a visitor who has joined')
  expectTitle(evening, act.title)
  switch (act.kind) {
    case 'watch':
      return visitor.watch(day, watchingOf(evening, act))
    case 'rate':
      return visitor.rate(day, act.title, act.thumb)
    case 'list':
      return visitor.list(day, act.title, act.on)
  }
}

function expectTitle({ world }: Evening, title: TitleId): void {
  const count = world.catalogue.titles.length
  if (!(Number.isInteger(title) && title >= 0 && title < count)) {
    throw new RangeError(`Expected \`title\` to be an integer from 0 to ${count - 1}, got ${title}`)
  }
}

function watchingOf(evening: Evening, act: Extract<Act, { kind: 'watch' }>): Watching {
  const { service, visitor, world } = evening
  if (!(act.minutes > 0)) throw new RangeError(`Expected \`minutes\` to be above 0, got ${act.minutes}`)
  const seat = { profile: visitor.profile, device: act.device }
  const { rows } = service.desk.openPage({ ...seat, at: nowFor(evening, seat) })
  return {
    title: world.catalogue.titles[act.title],
    minutes: act.minutes,
    device: act.device,
    found: findOn(rows, act.title),
    trailer: service.desk.trailerFor(visitor.profile, act.title),
    from: placeToGoOn(evening, act.title),
    tilesOnPage: rows.reduce((tiles, row) => tiles + row.titles.length, 0),
  }
}

function findOn(rows: readonly { readonly titles: readonly TitleId[] }[], title: TitleId): FoundAt | null {
  for (const [row, { titles }] of rows.entries()) {
    const column = titles.indexOf(title)
    if (column >= 0) return { row, column }
  }
  return null
}

function placeToGoOn({ service, visitor }: Evening, title: TitleId): Watching['from'] {
  const cells = service.histories.cells(visitor.profile)
  const entry = cells.titles.subarray(0, cells.count).indexOf(title)
  if (entry < 0 || cells.inProgress[entry] === 0) return { episode: 0, minute: 0, resumed: false }
  return { episode: cells.episode[entry], minute: cells.minute[entry], resumed: true }
}
