import { useState } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { Opening } from '../../../../engine/lab/snapshot'
import type { Versions as VersionsAnswer } from '../../../../engine/lab/versions'
import { useFormat, useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { useQuestion } from '../../../page/useQuestion'
import { Button } from '../../../parts/Button'
import { How } from '../../../parts/How'
import { Sentence } from '../../../parts/Sentence'
import { Waiting } from '../../../parts/Waiting'
import { spreadOver } from '../wall/derive'
import { useWallShape } from '../wall/useWallShape'
import { Wall } from '../wall/Wall'
import { BarTable } from './BarTable'
import './Versions.css'

interface VersionsProps {
  readonly opening: Opening
  readonly catalogue: PublicCatalogue
}

/** How many home pages are there? Counted only when it is asked: every page is built for it. */
export function Versions(props: VersionsProps) {
  const { versions } = useMessages().company
  const [asked, setAsked] = useState(false)
  return (
    <section className="versions" aria-labelledby="versions-title" data-testid="versions">
      <h2 id="versions-title">{versions.title}</h2>
      {asked ? <Counted {...props} /> : <Button onClick={() => setAsked(true)}>{versions.ask}</Button>}
    </section>
  )
}

function Counted({ opening, catalogue }: VersionsProps) {
  const { versions } = useMessages().company
  // Every page is built for it: it stands as it was counted until it is asked for again.
  const asked = useQuestion('versions', null, { following: 'world' })
  return (
    <>
      {asked.answer === null || asked.done !== null ? (
        <Waiting on={asked} words={versions.counting} />
      ) : (
        <Told counted={asked.answer} onAgain={asked.again} />
      )}
      <Hanging opening={opening} catalogue={catalogue} />
    </>
  )
}

/** A wall to look at, of as many people as fit; then of others. */
function Hanging({ opening, catalogue }: VersionsProps) {
  const { versions } = useMessages().company
  const [turn, setTurn] = useState(0)
  const shape = useWallShape()
  const profiles = spreadOver(opening.visitor, shape.across * shape.down, turn)
  const asked = useQuestion('wall', { profiles, rows: shape.rows, columns: shape.columns })
  return (
    <>
      <Waiting on={asked} words={null} />
      <div className="versions-wall">
        <Wall pages={asked.answer} shape={shape} catalogue={catalogue} lit={null} />
      </div>
      <Button onClick={() => setTurn(turn + 1)}>{versions.others}</Button>
    </>
  )
}

function Told({ counted, onAgain }: { readonly counted: VersionsAnswer; readonly onAgain: () => void }) {
  const { versions: words } = useMessages().company
  const { shortDate } = useFormat()
  const isPast = useSession(({ snapshot }) => snapshot !== null && snapshot.day !== counted.to)
  return (
    <>
      <p className="versions-says" role="status" data-testid="versions-said" data-versions={counted.versions} data-people={counted.people}>
        <Sentence text={words.counted(counted)} /> <Sentence text={words.twins(counted)} />
      </p>
      <p className="versions-when">
        {counted.from === counted.to ? words.onDay(shortDate(counted.to)) : words.overDays(shortDate(counted.from), shortDate(counted.to))}{' '}
        {isPast && <Button onClick={onAgain}>{words.again}</Button>}
      </p>
      <Tables counted={counted} />
      <div className="versions-far">
        <h3>{words.far.title}</h3>
        <p>
          <Sentence text={words.far.bounds(counted)} />
        </p>
        <p>{words.far.unknown}</p>
        <How about={words.far.title}>
          <p>{words.far.how}</p>
        </How>
      </div>
    </>
  )
}

function Tables({ counted: { growth, pairsBySharing } }: { readonly counted: VersionsAnswer }) {
  const { versions: words } = useMessages().company
  const { integer, percent } = useFormat()
  const pairs = pairsBySharing.reduce((sum, count) => sum + count, 0)
  const most = Math.max(1, ...pairsBySharing)
  return (
    <div className="versions-tables">
      <BarTable
        caption={words.growth.caption}
        columns={[words.growth.people, words.growth.versions]}
        lines={growth.map(({ people, versions }) => ({ name: integer(people), value: integer(versions), share: versions / people }))}
      />
      <BarTable
        caption={words.sharing.caption}
        columns={[words.sharing.titles, words.sharing.pairs(pairs)]}
        lines={pairsBySharing.map((count, shared) => ({
          name: integer(shared),
          value: percent(pairs === 0 ? 0 : count / pairs),
          share: count / most,
        }))}
      />
    </div>
  )
}
