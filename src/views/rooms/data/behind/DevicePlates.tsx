import type { DevicePicture } from '../../../../engine/lab/data/strands/devices'
import { useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { DEVICES } from '../../../vocabulary'
import type { About } from './about'
import { pathsOf } from './flow'
import { Sankey } from './Sankey'
import { SharesPlate } from './SharesPlate'
import { shareCell, shareColumn } from './shares'

interface PlatesProps {
  readonly picture: DevicePicture
  readonly about: About
}

/** Devices by their share of the hours, and where titles wander from one to another. */
export function DevicePlates({ picture, about }: PlatesProps) {
  const { strandViews } = useMessages()
  const { device: say } = strandViews
  return (
    <>
      <Shares picture={picture} about={about} />
      {picture.deviceless > 0 && <p className="behind-note">{say.deviceless(picture.deviceless / 60)}</p>}
      <Paths picture={picture} about={about} />
    </>
  )
}

function Shares({ picture: { minutes }, about }: PlatesProps) {
  const { strandViews, words } = useMessages()
  const { title, unit, sentence, how, name: part } = strandViews.device
  return (
    <SharesPlate
      id="device"
      about={about}
      say={{ title, unit, sentence, how, part }}
      parts={DEVICES.map((device, at) => ({ key: device, name: words.devices[device], minutes: minutes[at] }))}
      reach={about.shared?.device}
    />
  )
}

function Paths({ picture: { paths }, about: { side, whom, shared } }: PlatesProps) {
  const { strandViews, words } = useMessages()
  const { device: say, headed } = strandViews
  const all = paths.reduce((sum, count) => sum + count, 0)
  if (all === 0) return <p className="behind-note">{say.noPaths}</p>
  const found = pathsOf(paths, DEVICES.length)
  const moved = found.reduce((sum, { from, to, count }) => sum + (from === to ? 0 : count), 0)
  const title = headed(say.paths, whom)
  return (
    <Figure
      id={`paths-${side}`}
      title={title}
      unit={shared === null ? say.pathsUnit : strandViews.beside.finished}
      sentence={say.pathsSentence(moved, all)}
      how={<p>{say.how}</p>}
      table={{
        columns: [
          { key: 'begun', name: say.begun },
          { key: 'finished', name: say.finished },
          ...shareColumn(shared, strandViews.beside.finished),
          { key: 'count', name: say.count, digits: 0 },
        ],
        rows: found.map(({ from, to, count }) => ({
          begun: words.devices[DEVICES[from]],
          finished: words.devices[DEVICES[to]],
          ...shareCell(shared, count, all),
          count,
        })),
      }}
    >
      <Sankey
        paths={found}
        names={DEVICES.map((device) => words.devices[device])}
        heads={[say.begun, say.finished]}
        whole={shared === null ? null : all}
        title={title}
      />
    </Figure>
  )
}
