import type { Messages } from '../../../../i18n/messages'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import type { FigureTable } from '../../../charts/table'
import { Whiskers } from '../../../charts/Whiskers'
import { wordArm } from '../worth/derive'
import { useArms } from '../worth/useWorth'
import { type MovedDoor, movedDoors } from './moved'

/** Of the worlds lived last: what each way of asking does to who stays, who uses, and what is shared. */
export function DoorsMoved() {
  const messages = useMessages()
  const { decimal, signed } = useFormat()
  const { answer } = useArms('asked')
  const { moved: say, names } = messages.doors
  if (answer === null || answer.worlds < 2) return null
  const doors = movedDoors(answer)
  const nameOf = ({ arm }: MovedDoor['arms'][number]): string => wordArm(arm, messages, 'asked')
  const pointsOf = (value: number): string => signed(value, 1)
  const said = ({ door, told }: MovedDoor): string =>
    told.length === 0
      ? say.stays(names[door])
      : say.said(
          names[door],
          told.map((one) => say.armMoved(nameOf(one), pointsOf(one.difference ?? 0))),
        )
  return (
    <Figure
      id="doors-moved"
      title={say.title}
      level={3}
      unit={say.unit}
      awaited
      sentence={doors.map(said).join(' ')}
      how={say.how}
      table={tableOf(doors, messages, nameOf)}
    >
      <div className="funnel-moved">
        {doors.map((one) => (
          <div key={one.door}>
            <h4>{names[one.door]}</h4>
            <Whiskers
              rows={one.arms
                .slice(1)
                .map((arm, at) => ({ key: String(at), name: nameOf(arm), value: arm.difference, low: arm.low, high: arm.high }))}
              against={{ value: 0, name: say.against }}
              title={names[one.door]}
              course={said(one)}
              across={say.across}
              word={(value) => (value === 0 ? decimal(0, 0) : pointsOf(value))}
            />
          </div>
        ))}
      </div>
    </Figure>
  )
}

function tableOf(
  doors: readonly MovedDoor[],
  { doors: { moved: say, names } }: Messages,
  nameOf: (one: MovedDoor['arms'][number]) => string,
): FigureTable {
  return {
    columns: [
      { key: 'door', name: say.door },
      { key: 'arm', name: say.arm },
      { key: 'level', name: say.level, digits: 1 },
      { key: 'difference', name: say.difference, digits: 1, signed: true },
      { key: 'interval', name: say.interval, digits: 1, signed: true },
    ],
    rows: doors.flatMap(({ door, arms }) =>
      arms.map((one, at) => ({
        door: names[door],
        arm: nameOf(one),
        level: one.level,
        difference: at === 0 ? null : one.difference,
        interval: at === 0 || one.low === null || one.high === null ? null : ([one.low, one.high] as const),
      })),
    ),
  }
}
