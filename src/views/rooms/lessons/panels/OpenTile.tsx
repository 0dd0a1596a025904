import { useMessages } from '../../../../store/language'
import { PersonLine } from '../../../parts/PersonLine'
import { Sentence } from '../../../parts/Sentence'
import { wordRecord } from '../../../wording/record'
import { titleName } from '../../../wording/title'
import { coViewers, recordsOfSum } from '../derive'
import type { PanelProps } from '../panelProps'
import { Sum, titlesNamed } from '../Sum'
import { useHangingTile } from '../useHangingTile'
import './OpenTile.css'
import { NoTile } from '../NoTile'
import { useLessonWords } from '../useLessonWords'

/** Step 3: one tile opened: what was recorded, who else watched, and the sum. */
export function OpenTile({ world }: PanelProps) {
  const messages = useMessages()
  const { openTile: say } = useLessonWords()
  const opened = useHangingTile(world)
  if (opened.kind !== 'open') return <NoTile kind={opened.kind} />
  const { whole, detail } = opened
  const { name } = world.people[0].person
  const hanging = whole.without.map(({ record }) => record)
  const records = recordsOfSum(titlesNamed(detail), hanging, detail.records)
  return (
    <>
      <h1>{say.title(titleName(world.catalogue, whole.title) ?? '', name)}</h1>
      <p className="lesson-quiet">{say.rule}</p>
      <div className="lesson-thirds">
        <section>
          <h2>{say.records}</h2>
          <ul className="opened-records" data-testid="opened-records">
            {records.map((record) => (
              <li key={record.event}>{wordRecord(record, world.catalogue, messages)}</li>
            ))}
          </ul>
        </section>
        <Others world={world} evidence={detail.evidence} />
        <section>
          <h2>{say.sum}</h2>
          <Sum detail={detail} catalogue={world.catalogue} page={world.pages[0]} />
        </section>
      </div>
    </>
  )
}

function Others({ world, evidence }: PanelProps & { readonly evidence: Parameters<typeof coViewers>[0] }) {
  const { openTile: say } = useLessonWords()
  const most = coViewers(evidence)
  return (
    <section>
      <h2>{say.others}</h2>
      {most === null ? (
        <p>{say.othersNone}</p>
      ) : (
        <>
          <p data-testid="both" data-both={most.evidence.both}>
            <Sentence text={say.both(most.evidence.both, titleName(world.catalogue, most.evidence.watched) ?? '')} />
          </p>
          <ul className="opened-others">
            {most.people.map((person) => (
              <li key={person.profile}>
                <PersonLine person={person} size="large" />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
