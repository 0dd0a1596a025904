import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { Device } from '../../../../engine/contract/vocabulary'
import type { RecordView } from '../../../../engine/lab/snapshot'
import type { ReadEvent } from '../../../../engine/service/log/importLine'
import { minuteAt, profileOf, titleAt, trailerOf } from '../../../../worker/pageIds'

/** What was read as records of this world, newest first; null where a title of the file is another one here. */
export function recordsFrom(
  events: readonly ReadEvent[],
  { titles }: Pick<PublicCatalogue, 'titles'>,
  devices: readonly Device[],
): readonly RecordView[] | null {
  if (events.some(({ title, titleName }) => titleName !== '' && titles[title]?.name !== titleName)) return null
  return events
    .map(
      ({ titleName: _, profile, title, trailer, at, device, ...rest }): RecordView => ({
        ...rest,
        at: minuteAt(at),
        profile: profileOf(profile),
        title: titleAt(title),
        trailer: trailerOf(trailer),
        device: devices[device] ?? null,
      }),
    )
    .reverse()
}
