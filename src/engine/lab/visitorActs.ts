/** Turns what the visitor presses into what is recorded: finds the tile, the trailer and the place to go on from. */
import type { PublicTitle } from '../contract/catalogue'
import type { TitleId } from '../contract/ids'
import type { Device } from '../contract/vocabulary'
import type { VisitorAct } from './acts'
import { type Evening, nowFor } from './evening'
import { type FoundAt, Visitor, type Watching } from './visitor'

/** A newcomer joins with one title at least; what is picked after that is rated. */
const MOST_PICKS = 3

export function takeVisitorAct(evening: Evening, act: VisitorAct): void {
  const { visitor: seat, day } = evening
  if (seat.joined === (act.kind === 'join')) {
    throw new RangeError(
      seat.joined
        ? 'Expected `visitor` to be a newcomer, got one who has joined'
        : 'Expected `visitor` to be one who has joined, got a newcomer',
    )
  }
  const visitor = new Visitor(seat)
  switch (act.kind) {
    case 'join':
      expectPicks(evening, act.titles)
      visitor.join(day, act.titles, act)
      break
    case 'watch':
      expectTitle(evening, act.title)
      visitor.watch(day, watchingOf(evening, act))
      break
    case 'search':
      if (act.title !== null) expectTitle(evening, act.title)
      visitor.search(day, { title: act.title, device: act.device, tilesOnPage: tilesOn(pageRows(evening, act.device)) })
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
  if (titles.length < 1 || titles.length > MOST_PICKS || new Set(titles).size !== titles.length) {
    throw new RangeError(`Expected \`titles\` to be one to ${MOST_PICKS} different titles, got ${titles.join(', ')}`)
  }
  for (const title of titles) expectTitle(evening, title)
}

function expectTitle({ world, day }: Evening, title: TitleId): void {
  const count = world.catalogue.titles.length
  if (!(Number.isInteger(title) && title >= 0 && title < count)) {
    throw new RangeError(`Expected \`title\` to be an integer from 0 to ${count - 1}, got ${title}`)
  }
  const { releasedOn } = world.catalogue.titles[title]
  if (releasedOn > day)
    throw new RangeError(`Expected \`title\` to be one that has arrived by day ${day}, got ${title}, which arrives on day ${releasedOn}`)
}

function watchingOf(evening: Evening, act: Extract<VisitorAct, { kind: 'watch' }>): Watching {
  const { service, visitor, world } = evening
  if (!(act.minutes > 0)) throw new RangeError(`Expected \`minutes\` to be above 0, got ${act.minutes}`)
  const title = world.catalogue.titles[act.title]
  const rows = pageRows(evening, act.device)
  return {
    title,
    minutes: act.minutes,
    device: act.device,
    found: findOn(rows, act.title),
    trailer: service.desk.trailerFor(visitor.profile, act.title),
    from: act.episode === undefined ? placeToGoOn(evening, act.title) : beginningOf(title, act.episode),
    tilesOnPage: tilesOn(rows),
  }
}

type Rows = readonly { readonly titles: readonly TitleId[] }[]

function pageRows(evening: Evening, device: Device): Rows {
  const seat = { profile: evening.visitor.profile, device }
  return evening.service.desk.openPage({ ...seat, at: nowFor(evening, seat) }).rows
}

const tilesOn = (rows: Rows): number => rows.reduce((tiles, row) => tiles + row.titles.length, 0)

function beginningOf({ episodes }: PublicTitle, episode: number): Watching['from'] {
  if (!(Number.isInteger(episode) && episode >= 0 && episode < episodes)) {
    throw new RangeError(`Expected \`episode\` to be an integer from 0 to ${episodes - 1}, got ${episode}`)
  }
  return { episode, minute: 0, resumed: false }
}

function findOn(rows: Rows, title: TitleId): FoundAt | null {
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
