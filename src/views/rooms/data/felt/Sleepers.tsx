import type { Felt } from '../../../../engine/lab/data/felt'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'

/** Hours on record, and, while real tastes are shown, those that anybody watched. */
export function Sleepers({ answer: { days, recordedHours, real } }: { readonly answer: Felt }) {
  const { sleepers: say } = useMessages().felt
  const { integer } = useFormat()
  const rows = [
    { key: 'recorded', name: say.recorded, hours: recordedHours, look: '' },
    ...(real === null ? [] : [{ key: 'real', name: say.watched, hours: real.watchedHours, look: ' felt-bar-truth' }]),
  ]
  return (
    <Figure
      id="sleepers"
      title={say.title}
      sentence={say.sentence(recordedHours, real?.watchedHours ?? null, days)}
      unit={say.unit(days)}
      how={say.how}
      table={{
        columns: [
          { key: 'what', name: say.what },
          { key: 'hours', name: say.hours, digits: 0 },
          { key: 'share', name: say.share, unit: '%', digits: 1 },
        ],
        rows: rows.map(({ name, hours }) => ({ what: name, hours, share: (100 * hours) / recordedHours })),
      }}
    >
      <div className="felt-bars" aria-hidden="true">
        {rows.map(({ key, name, hours, look }) => (
          <div key={key} className="felt-bar">
            <span>{name}</span>
            <span>{integer(Math.round(hours))}</span>
            <span className={`felt-bar-box${look}`} style={{ width: `${(100 * hours) / recordedHours}%` }} />
          </div>
        ))}
      </div>
    </Figure>
  )
}
