import { useState } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { Country } from '../../../../engine/contract/vocabulary'
import type { Snapshot, Opening as WorldOpening } from '../../../../engine/lab/snapshot'
import { useMessages } from '../../../../store/language'
import { session, useSession } from '../../../../store/session'
import { useQuestion } from '../../../page/useQuestion'
import { Sentence } from '../../../parts/Sentence'
import { Waiting } from '../../../parts/Waiting'
import { firstDevice, PICKS } from '../picks'
import { spreadOver } from '../wall/derive'
import { useLit } from '../wall/useLit'
import { useWallShape } from '../wall/useWallShape'
import { Wall } from '../wall/Wall'
import { MinuteStrip } from './MinuteStrip'
import { AccountCountry, PickRecords } from './PickRecords'
import { Picks } from './Picks'
import { usePicks } from './usePicks'
import './Opening.css'

interface OpeningProps {
  readonly opening: WorldOpening
  readonly catalogue: PublicCatalogue
  readonly snapshot: Snapshot
}

/** The first two steps: the wall of home pages, and three picks that are recorded as they are made. */
export function Opening({ opening, catalogue, snapshot }: OpeningProps) {
  const { minute } = useMessages()
  const language = useSession((state) => state.language)
  const [country, setCountry] = useState<Country>(language === 'fr' ? 'FR' : 'GB')
  const { picked, toggle } = usePicks(country)
  const shape = useWallShape()
  const profiles = spreadOver(opening.visitor, shape.across * shape.down)
  const asked = useQuestion('wall', { profiles, rows: shape.rows, columns: shape.columns })
  const wall = asked.answer
  const lit = useLit(wall)
  return (
    <div className="opening-screen">
      <div className="opening-wall">
        <Wall pages={wall} shape={shape} catalogue={catalogue} lit={lit?.title ?? null} />
      </div>
      <div className="opening-words">
        <Headline snapshot={snapshot} />
        {picked.length === 0 ? (
          <>
            <Waiting on={asked} words={null} />
            <p className="opening-lit" data-testid="lit" data-title={lit?.title}>
              {lit === null ? minute.wall.filling : <Sentence text={minute.wall.stands(catalogue.titles[lit.title].name, lit)} />}
            </p>
            <AccountCountry country={country} onCountry={setCountry} />
          </>
        ) : (
          <PickRecords records={snapshot.recorded.visitor} catalogue={catalogue} />
        )}
      </div>
      <Picks starters={opening.starters} catalogue={catalogue} picked={picked} onToggle={toggle} />
      <MinuteStrip
        step={picked.length === 0 ? 1 : 2}
        next={{ words: minute.strip.next.build, ready: picked.length === PICKS, go: () => takeSeat(opening) }}
      />
    </div>
  )
}

/** One catalogue, so many home pages, and how little two of them share. */
function Headline({ snapshot }: { readonly snapshot: Snapshot }) {
  const { welcome } = useMessages().screen
  const { profiles, days } = snapshot.recorded
  const overlap = days.at(-1)?.overlap ?? null
  return (
    <>
      <h1>
        {welcome.oneCatalogue}
        <br />
        {welcome.homePages(profiles)}
      </h1>
      <p>{overlap === null ? welcome.overlapUnknown : <Sentence text={welcome.overlap(overlap)} />}</p>
    </>
  )
}

function takeSeat({ visitor }: WorldOpening): void {
  session.actions.goToMinute(3, [{ profile: visitor, device: firstDevice(window.innerWidth) }])
  window.scrollTo({ top: 0 })
}
