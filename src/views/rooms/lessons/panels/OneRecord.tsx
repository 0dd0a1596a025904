import type { HangsOn } from '../../../../engine/lab/hangsOn'
import type { RecordView } from '../../../../engine/lab/snapshot'
import { useFormat, useMessages } from '../../../../store/language'
import { session } from '../../../../store/session'
import { Poster } from '../../../art/Poster'
import { useActs } from '../../../page/useActs'
import { Button } from '../../../parts/Button'
import { Sentence } from '../../../parts/Sentence'
import { wordRecord } from '../../../wording/record'
import { titleName } from '../../../wording/title'
import { hiddenRecords } from '../derive'
import type { PanelProps } from '../panelProps'
import { useHangingTile } from '../useHangingTile'
import './OneRecord.css'
import { NoTile } from '../NoTile'
import { useLessonWords } from '../useLessonWords'

/** Step 4: one record is taken away, the place of the tile moves; it is put back. */
export function OneRecord({ world }: PanelProps) {
  const messages = useMessages()
  const { oneRecord: say } = useLessonWords()
  const opened = useHangingTile(world)
  const acts = useActs()
  if (opened.kind !== 'open') return <NoTile kind={opened.kind} />
  const { whole, detail } = opened
  const hidden = hiddenRecords(acts)
  const title = titleName(world.catalogue, whole.title) ?? ''
  const of = world.catalogue.titles.length
  const ranks = { before: whole.rank, after: detail.rank, of }
  return (
    <>
      <h1>{say.title(world.people[0].person.name)}</h1>
      <p className="lesson-quiet">{whole.without.length === 0 ? say.none : say.how(title)}</p>
      <div className="lesson-split">
        <ul className="record-cards">
          {inTime(whole.without).map(({ record, rank }) => (
            <li key={record.event} data-without={rank}>
              <RecordCard record={record} gone={hidden.has(record.event)} words={wordRecord(record, world.catalogue, messages)} />
            </li>
          ))}
        </ul>
        <section className="place">
          <div className="place-poster">
            <Poster title={world.catalogue.titles[whole.title]} />
          </div>
          <p className="place-rank" data-testid="place" data-rank={detail.rank} data-whole={whole.rank}>
            {say.place(detail.rank)}
          </p>
          <p className="lesson-quiet">{say.of(of)}</p>
          <p className="lesson-lead" role="status">
            <Sentence text={hidden.size > 0 ? say.moved({ ...ranks, records: hidden.size }) : say.whole(detail.rank)} />
          </p>
        </section>
      </div>
    </>
  )
}

/** In the order in which they were recorded, so that their place does not say which counts most. */
const inTime = (without: HangsOn['without']): HangsOn['without'] => [...without].sort((one, other) => one.record.event - other.record.event)

interface RecordCardProps {
  readonly record: RecordView
  readonly gone: boolean
  readonly words: string
}

function RecordCard({ record, gone, words }: RecordCardProps) {
  const { oneRecord: say } = useLessonWords()
  const { moment } = useFormat()
  const turn = () => void session.actions.quietly([{ kind: gone ? 'putBack' : 'takeAway', event: record.event }])
  return (
    <div className={gone ? 'record-card record-card-gone' : 'record-card'}>
      <span>
        <span className="record-card-words">{words}</span>
        <small>{moment(record.at)}</small>
      </span>
      <Button onClick={turn} name={gone ? say.backName(words) : say.takeName(words)}>
        {gone ? say.back : say.take}
      </Button>
    </div>
  )
}
