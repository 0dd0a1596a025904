/** Turns what the visitor presses into what is recorded: finds the tile, the trailer and the place to go on from. */
import type { TitleId } from '../contract/ids'
import type { VisitorAct } from './acts'
import { type Evening, nowFor } from './evening'
import type { FoundAt, Watching } from './visitor'

const PICKS = 3

export function takeVisitorAct(evening: Evening, act: VisitorAct): void {
  const { visitor, day } = evening
  if (visitor.joined === (act.kind === 'join')) {
    throw new RangeError(
      visitor.joined
        ? 'Expected `visitor` to be a newcomer, got one who has joined'
        : 'Expected `visitor` to be one who has joined, got a newcomer',
    )
  }
  switch (act.kind) {
    case 'join':
      expectPicks(evening, act.titles)
      visitor.join(day, act.titles, act)
      break
    case 'watch':
      expectTitle(evening, act.title)
      visitor.watch(day, watchingOf(evening, act))
      break
    case 'rate':
      expectTitle(evening, act.title)
      visitor.rate(day, act.title, act.thumb)
      break
    case 'list':
      expectTitle(evening, act.title)
      visitor.list(day, act.title, act.on)
      break
  }
}

function expectPicks(evening: Evening, titles: readonly TitleId[]): void {
  if (titles.length !== PICKS || new Set(titles).size !== PICKS) {
    throw new RangeError(`Expected \`titles\` to be ${PICKS} different titles, got ${titles.join(', ')}`)
  }
  for (const title of titles) expectTitle(evening, title)
}

function expectTitle({ world }: Evening, title: TitleId): void {
  const count = world.catalogue.titles.length
  if (!(Number.isInteger(title) && title >= 0 && title < count)) {
    throw new RangeError(`Expected \`title\` to be an integer from 0 to ${count - 1}, got ${title}`)
  }
}

function watchingOf(evening: Evening, act: Extract<VisitorAct, { kind: 'watch' }>): Watching {
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
