import { useState } from 'react'
import type { HouseholdId } from '../../../../engine/contract/ids'
import type { Sofa, SofaMember } from '../../../../engine/lab/people/sofa'
import { useFormat, useMessages } from '../../../../store/language'
import { session, useSession } from '../../../../store/session'
import { marksFor } from '../../../page/marks'
import { PageRows } from '../../../page/PageRows'
import { useOpened } from '../../../page/useOpened'
import { useQuestion } from '../../../page/useQuestion'
import { Button } from '../../../parts/Button'
import { DataTable } from '../../../parts/DataTable'
import { How } from '../../../parts/How'
import { PersonLine } from '../../../parts/PersonLine'
import { Sentence } from '../../../parts/Sentence'
import { Waiting } from '../../../parts/Waiting'
import { asShown } from '../shown'
import { ShareForReal, type Sharer } from './ShareForReal'
import { verdictOf } from './verdict'

interface SofaProps {
  readonly household: HouseholdId
  /** Those whose profiles it has. */
  readonly people: readonly Sharer[]
}

/** One profile each, or one for the sofa: what each member would lose. */
export function SofaPart({ household, people }: SofaProps) {
  const { household: say } = useMessages()
  const shared = useSession(({ scenario }) => scenario.profiles === 'shared')
  return (
    <section className="sofa" data-testid="sofa">
      <h3>{say.sofa.title}</h3>
      {shared ? <p>{say.sofa.shared}</p> : people.length < 2 ? <p>{say.sofa.alone}</p> : <Compared household={household} people={people} />}
      <OtherWay shared={shared} />
    </section>
  )
}

/** The same world lived the other way; the one that is left is kept, to come back to. */
function OtherWay({ shared }: { readonly shared: boolean }) {
  const { household: say } = useMessages()
  const scenario = useSession((state) => state.scenario)
  return (
    <div className="sofa-other">
      <p>{say.sofa.otherNote}</p>
      <Button onClick={() => session.actions.openScenario({ ...scenario, profiles: shared ? 'own' : 'shared' })}>
        {shared ? say.sofa.toOwn : say.sofa.toShared}
      </Button>
    </div>
  )
}

function Compared({ household, people }: SofaProps) {
  const truth = useSession((state) => state.truth)
  const { household: say, sofa: real, screen } = useMessages()
  const asked = useQuestion('sofa', { household, truth })
  const sofa = asked.answer
  if (sofa === null || sofa.household !== household) return <Waiting on={asked} words={screen.page.soon} />
  const members = sofa.members.map((member) => asShown(member, truth))
  return (
    <>
      <p>{sofa.shared === null ? say.sofa.sentence : real.measured}</p>
      <ul className="sofa-members">
        {members.map((member) => (
          <Member key={member.person.profile} member={member} isShared={sofa.shared !== null} />
        ))}
      </ul>
      <ShareForReal shared={sofa.shared} people={people} />
      <SharedPage sofa={sofa} />
      <How about={say.sofa.how}>
        <p>{say.sofa.caveat}</p>
        <SofaTable members={members} truth={truth} />
      </How>
    </>
  )
}

function Member({ member: { person, hits, truth, playsSince }, isShared }: { readonly member: SofaMember; readonly isShared: boolean }) {
  const { household: say, sofa } = useMessages()
  return (
    <li className="sofa-member">
      <PersonLine person={person}>
        <span className="sofa-verdict">{say.sofa[verdictOf({ hits, truth })]}</span>
      </PersonLine>
      <p>{hits.asked === 0 ? say.sofa.noHits : <Sentence text={say.sofa.hits(hits)} />}</p>
      {isShared && (
        <p>
          <Sentence text={sofa.under(playsSince)} />
        </p>
      )}
      {truth !== null && (
        <p>
          <Sentence text={say.sofa.truth(truth)} />
        </p>
      )}
    </li>
  )
}

function SharedPage({ sofa: { page } }: { readonly sofa: Sofa }) {
  const { household: say } = useMessages()
  const [open, setOpen] = useState(false)
  const opened = useOpened()
  if (page === null || opened === null) return null
  return (
    <>
      <Button onClick={() => setOpen(!open)}>{open ? say.sofa.hide : say.sofa.show}</Button>
      {open && (
        <>
          <h3>{say.sofa.page}</h3>
          <PageRows page={page} catalogue={opened.catalogue} marksOf={marksFor({ shared: null, truth: null, moves: [] })} onOpen={null} />
        </>
      )}
    </>
  )
}

function SofaTable({ members, truth }: { readonly members: readonly SofaMember[]; readonly truth: boolean }) {
  const { household: say } = useMessages()
  const { integer, decimal } = useFormat()
  const { columns: names } = say.sofa
  const columns = (['asked', 'own', 'sofa', ...(truth ? (['real', 'realSofa'] as const) : [])] as const).map((key) => ({
    key,
    name: names[key],
    numeric: true,
  }))
  const quality = (value: number | undefined) => (value === undefined ? '–' : decimal(value, 2))
  const lines = members.map(({ person, hits, truth: real }) => ({
    key: String(person.profile),
    cells: {
      person: person.name,
      asked: integer(hits.asked),
      own: integer(hits.own),
      sofa: integer(hits.sofa),
      real: quality(real?.own),
      realSofa: quality(real?.sofa),
    },
  }))
  return <DataTable caption={say.sofa.table} columns={[{ key: 'person', name: names.person }, ...columns]} lines={lines} />
}
