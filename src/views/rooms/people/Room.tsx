import { useMemo, useState } from 'react'
import type { ProfileId } from '../../../engine/contract/ids'
import type { Constellation } from '../../../engine/lab/people/constellation'
import type { Seat } from '../../../engine/lab/snapshot'
import { useMessages } from '../../../store/language'
import { session, useSession } from '../../../store/session'
import { AgedFaces, olderOf } from '../../art/faces/agedFaces'
import { useQuestion } from '../../page/useQuestion'
import { Sentence } from '../../parts/Sentence'
import { Waiting } from '../../parts/Waiting'
import { Why } from '../../why/Why'
import { More } from './More'
import { Looked } from './person/Looked'
import { asShown } from './shown'
import { EVERYBODY, type Filter } from './sky/filter'
import type { SkyMap } from './sky/picture'
import { SkySide } from './sky/SkySide'
import './Room.css'
import { useHadSheBeenSo } from './useHadSheBeenSo'

/** Who is out there? Everybody as a dot; one of them looked at, and with real tastes shown, changed. */
export function Room() {
  const truth = useSession((state) => state.truth)
  const [seat] = useSession((state) => state.seats)
  const asked = useQuestion('constellation', { truth })
  const { answer } = asked
  const sky = useMemo(() => (answer === null ? null : asShown(answer, truth)), [answer, truth])
  const { screen } = useMessages()
  if (seat === undefined) return null
  if (sky === null) {
    return (
      <div className="people-soon">
        <Waiting on={asked} words={screen.page.soon} />
      </div>
    )
  }
  return <Town key={truth ? 'truth' : 'seen'} sky={sky} seat={seat} truth={truth} />
}

interface TownProps {
  readonly sky: Constellation
  readonly seat: Seat
  /** Real tastes are shown. */
  readonly truth: boolean
}

/** The seat's person, or the first who is there. */
function Town({ sky, seat, truth }: TownProps) {
  const messages = useMessages()
  const [filter, setFilter] = useState<Filter>(EVERYBODY)
  const [map, setMap] = useState<SkyMap>('guessed')
  const older = useMemo(() => olderIn(sky), [sky])
  const whatIf = useHadSheBeenSo(seat)
  const asked = useQuestion('person', { profile: seat.profile, truth })
  const about = asked.answer
  const person = about?.person.profile === seat.profile ? asShown(about, truth) : null
  return (
    <AgedFaces value={older}>
      <div className="people-room" data-truth={truth}>
        <header className="people-head">
          <h1>{messages.people.title}</h1>
          <p>
            <SkySentence sky={sky} map={map} />
          </p>
        </header>
        <div className="people-town">
          <SkySide
            sky={sky}
            map={map}
            onMap={setMap}
            filter={filter}
            onFilter={setFilter}
            chosen={seat.profile}
            whatIf={whatIf.whereabouts}
            nearest={person?.guessed.nearest.map((near) => near.person.profile) ?? []}
            onChoose={choose}
          />
          <Looked seat={seat} about={person} whatIf={whatIf} onChoose={choose} gone={isGone(sky, seat.profile)} />
        </div>
        <Waiting on={asked} words={null} />
        <More seat={seat} sky={sky} filter={filter} about={person} onChoose={choose} />
        <Why />
      </div>
    </AgedFaces>
  )
}

function choose(profile: ProfileId): void {
  const { seats } = session.store.getState()
  session.actions.show([{ ...seats[0], profile }, ...seats.slice(1).filter((other) => other.profile !== profile)])
}

const olderIn = ({ faces, truth }: Constellation): ReadonlySet<number> =>
  olderOf(Array.from(truth?.ages ?? [], (age, entry) => ({ age, seed: faces[entry] })))

const isGone = (sky: Constellation, profile: ProfileId): boolean => sky.gone[sky.profiles.indexOf(profile)] === 1

function SkySentence({ sky, map }: { readonly sky: Constellation; readonly map: SkyMap }) {
  const { sky: say } = useMessages()
  const there = sky.gone.reduce((sum, gone) => sum + (gone === 0 ? 1 : 0), 0)
  const { explained, known } = sky.guessed
  if (map === 'truth' && sky.truth !== null) return <Sentence text={say.sentenceTrue(there, sky.truth.explained ?? 0)} />
  if (explained === null) return say.noMap
  const unknown = known.reduce((sum, one) => sum + (one === 0 ? 1 : 0), 0)
  return (
    <>
      <Sentence text={say.sentence(there, explained)} /> {say.unknown(unknown)}
    </>
  )
}
