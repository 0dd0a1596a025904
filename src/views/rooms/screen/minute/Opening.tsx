import { lazy, Suspense, useState } from 'react'
import type { Country } from '../../../../engine/contract/vocabulary'
import type { Snapshot, Opening as WorldOpening } from '../../../../engine/lab/snapshot'
import { useFirstMessages, withMessages } from '../../../../store/language'
import { session, useSession } from '../../../../store/session'
import { useOpened } from '../../../page/useOpened'
import { useQuestion } from '../../../page/useQuestion'
import { Sentence } from '../../../parts/Sentence'
import { Waiting } from '../../../parts/Waiting'
import { firstDevice, PICKS } from '../picks'
import { spreadOver } from '../wall/derive'
import { useHung } from '../wall/useHung'
import { useLit } from '../wall/useLit'
import { useWallShape } from '../wall/useWallShape'
import { Wall } from '../wall/Wall'
import { AccountCountry } from './AccountCountry'
import { MinuteStrip } from './MinuteStrip'
import { Picks } from './Picks'
import { usePicks } from './usePicks'
import './Opening.css'

const PickRecords = lazy(async () => ({ default: (await withMessages(import('./PickRecords'))).PickRecords }))

/**
 * The first two steps: the wall of home pages, and three picks that are recorded as they are made. It stands before its world
 * is there, with empty places.
 */
export function Opening() {
  const { minute, shell } = useFirstMessages()
  const opened = useOpened()
  const language = useSession((state) => state.language)
  const [country, setCountry] = useState<Country>(language === 'fr' ? 'FR' : 'GB')
  const { picked, toggle } = usePicks(country)
  const shape = useWallShape()
  const { across, down, rows, columns } = shape
  const profiles = opened === null ? [] : spreadOver(opened.opening.visitor, across * down)
  const asked = useQuestion('wall', { profiles, rows, columns }, { when: opened !== null })
  const pages = useHung(asked.answer)
  const lit = useLit(pages)
  const catalogue = opened?.catalogue ?? null
  return (
    <div className="opening-screen">
      <div className="opening-wall">
        <Wall pages={pages} shape={shape} catalogue={catalogue} lit={lit?.title ?? null} />
      </div>
      <div className="opening-words">
        <Headline snapshot={opened?.snapshot ?? null} />
        {opened === null || picked.length === 0 ? (
          <>
            <Waiting on={asked} words={null} />
            <p className="opening-lit" data-testid="lit" data-title={lit?.title}>
              {opened === null ? (
                shell.opening
              ) : lit === null ? (
                minute.wall.filling
              ) : (
                <Sentence text={minute.wall.stands(opened.catalogue.titles[lit.title].name, lit)} />
              )}
            </p>
            <AccountCountry country={country} onCountry={setCountry} />
          </>
        ) : (
          <Suspense fallback={null}>
            <PickRecords records={opened.snapshot.recorded.visitor} catalogue={opened.catalogue} />
          </Suspense>
        )}
      </div>
      <Picks starters={opened?.opening.starters ?? null} catalogue={catalogue} picked={picked} onToggle={toggle} />
      <MinuteStrip
        step={picked.length === 0 ? 1 : 2}
        next={{ words: minute.strip.next.build, ready: picked.length === PICKS, go: () => opened && takeSeat(opened.opening) }}
      />
    </div>
  )
}

/** One catalogue, so many home pages, and how little two of them share. */
function Headline({ snapshot }: { readonly snapshot: Snapshot | null }) {
  const { welcome } = useFirstMessages()
  const overlap = snapshot?.recorded.days.at(-1)?.overlap ?? null
  return (
    <>
      <h1>
        {welcome.oneCatalogue}
        <br />
        {snapshot === null ? welcome.homePagesSoon : welcome.homePages(snapshot.recorded.profiles)}
      </h1>
      <p>{overlap === null ? welcome.overlapUnknown : <Sentence text={welcome.overlap(overlap)} />}</p>
    </>
  )
}

function takeSeat({ visitor }: WorldOpening): void {
  session.actions.goToMinute(3, [{ profile: visitor, device: firstDevice(window.innerWidth) }])
  window.scrollTo({ top: 0 })
}
