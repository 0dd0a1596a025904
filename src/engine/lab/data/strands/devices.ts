/**
 * Answers: on which devices is watched, and what becomes of a title that is begun on one of them?
 *
 * Minutes of each `stop` by device. Paths: of each pair of a profile and a title that was watched to the end (90 % and more), the device of the
 * first `play` and that of the `stop` that reached the end. Shapes: `paths` device begun × device finished, row-major, by DEVICES.
 * Misleads: what went to and fro in between is not in it.
 */
import { KIND, NOTHING } from '../../../contract/events'
import { DEVICES } from '../../../contract/vocabulary'
import { FINISHED_SHARE } from '../../../service/log/weights'
import { hasTitle, minutesOf, pairOf, type StrandCount } from './count'

export interface DevicePicture {
  readonly signal: 'device'
  /** By DEVICES. */
  readonly minutes: readonly number[]
  /** Minutes whose device was not recorded. */
  readonly deviceless: number
  readonly paths: readonly number[]
}

export function countDevices(): StrandCount<DevicePicture> {
  const minutes = new Array<number>(DEVICES.length).fill(0)
  const paths = new Array<number>(DEVICES.length * DEVICES.length).fill(0)
  /** By pair: where it was begun; null once it is finished. */
  const begun = new Map<number, number | null>()
  let deviceless = 0
  return {
    kinds: ['play', 'stop'],
    add: (record) => {
      const { kind, device, share } = record
      const pair = pairOf(record)
      if (kind === KIND.play) {
        if (device !== NOTHING && hasTitle(record) && !begun.has(pair)) begun.set(pair, device)
        return
      }
      if (device === NOTHING) {
        deviceless += minutesOf(record)
        return
      }
      minutes[device] += minutesOf(record)
      const from = begun.get(pair)
      if (from === undefined || from === null || share < FINISHED_SHARE) return
      paths[from * DEVICES.length + device]++
      begun.set(pair, null)
    },
    finish: () => ({ signal: 'device', minutes, deviceless, paths }),
  }
}
