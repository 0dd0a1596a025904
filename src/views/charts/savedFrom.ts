/** Where a saved figure comes from: in the name of its file, and at its foot. */
import { folded } from '../../i18n/folded'
import type { Format } from '../../i18n/format'
import type { Messages } from '../../i18n/messages'
import type { SessionState } from '../../store/state'
import { dayAt } from '../../worker/pageIds'

interface Saved {
  /** Names room, figure and day, in letters that every system takes; without its ending. */
  readonly fileName: string
  readonly foot: string
}

interface About {
  readonly messages: Messages
  readonly format: Format
  readonly title: string
}

/** A figure on data from outside has no day and comes from no world. */
export function savedFrom(
  { room, data, snapshot, scenario }: Pick<SessionState, 'room' | 'data' | 'snapshot' | 'scenario'>,
  { messages: { shell, charts, time }, format, title }: About,
): Saved {
  const place = shell.loop.rooms[room].name
  const day = snapshot === null || (room === 'engine' && data !== 'world') ? null : snapshot.day
  const when = day === null ? [] : [charts.dayIs(day, format.shortDate(dayAt(day))), `${time.world} ${scenario.seed}`]
  return {
    fileName: [shell.name, place, title, ...(day === null ? [] : [`${charts.day} ${day}`])].map(inFileName).join('-'),
    foot: [shell.name, place, ...when].join(' · '),
  }
}

const LONGEST = 60

/** `Qui a aimé quoi` becomes `qui-a-aime-quoi`. */
export function inFileName(words: string): string {
  const plain = folded(words)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return plain.length <= LONGEST ? plain : plain.slice(0, plain.lastIndexOf('-', LONGEST))
}
