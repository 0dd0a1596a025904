import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { Signal } from '../../../../engine/contract/signals'
import type { StrandAnswer, StrandPicture, StrandRequest } from '../../../../engine/lab/data/strands/strand'
import { useMessages } from '../../../../store/language'
import { type Question, useQuestion } from '../../../page/useQuestion'
import { EmptyState } from '../../../parts/EmptyState'
import { Waiting } from '../../../parts/Waiting'
import { ArtistsPlates } from './ArtistsPlates'
import type { About } from './about'
import { around, axesOf } from './axes'
import { DevicePlates } from './DevicePlates'
import { HoursPlate } from './HoursPlate'
import { LengthsPlates } from './LengthsPlates'
import { StructuresPlates } from './StructuresPlates'
import { TitlesPlate } from './TitlesPlate'
import { TrailersPlates } from './TrailersPlates'

type Answered = Question<StrandAnswer>

interface SidesProps {
  readonly signal: Signal
  /** One, or two to be held against one another. */
  readonly sides: readonly { readonly side: string; readonly name: string; readonly of: StrandRequest['of'] }[]
  readonly genre: StrandRequest['genre']
  readonly letter: number | null
  readonly catalogue: PublicCatalogue
}

/** One strand of some people; and of others beside them, on the same axes. */
export function Sides({ signal, sides, genre, letter, catalogue }: SidesProps) {
  const { strandViews: say } = useMessages()
  const [first, second = first] = sides
  const request = (of: StrandRequest['of']): StrandRequest => ({ signal, of, genre })
  const asked: readonly Answered[] = [
    useQuestion('strand', request(first.of)),
    useQuestion('strand', request(second.of), { when: sides.length > 1 }),
  ]
  const pictures = asked.slice(0, sides.length).flatMap(({ answer }) => (answer?.picture?.signal === signal ? [answer.picture] : []))
  const [one, other] = pictures
  const shared = one === undefined || other === undefined ? null : around(axesOf(one), axesOf(other))
  return (
    <>
      {shared !== null && <p className="behind-note">{say.beside.note}</p>}
      <div className="behind-sides" data-sides={sides.length}>
        {sides.map(({ side, name }, at) => (
          <OneSide key={side} signal={signal} asked={asked[at]} about={{ side, whom: name, letter, catalogue, shared }} />
        ))}
      </div>
    </>
  )
}

interface OneSideProps {
  readonly signal: Signal
  readonly asked: Answered
  readonly about: About
}

/** One strand of some people: its picture, or in words why there is none. */
function OneSide({ signal, asked, about }: OneSideProps) {
  const { strandViews: say } = useMessages()
  const { answer } = asked
  if (answer === null) return <Waiting on={asked} words={say.reading} />
  const { profiles, stopped, hidden, picture } = answer
  if (hidden) return <EmptyState title={say.hidden} />
  if (profiles === 0) return <EmptyState title={say.nobody} />
  if (picture === null || picture.signal !== signal) return null
  return (
    <div className="behind-side" data-testid={`side-${about.side}`}>
      {isEmpty(picture) ? <EmptyState title={say.headed(about.whom, say.nothing)} /> : <Plates picture={picture} about={about} />}
      <p className="behind-note">
        {say.about(profiles)} {stopped > 0 && say.stopped(stopped, profiles)}
      </p>
    </div>
  )
}

const sum = (values: Iterable<number>): number => [...values].reduce((more, value) => more + value, 0)

/** Whether nothing was counted at all. */
function isEmpty(picture: StrandPicture): boolean {
  switch (picture.signal) {
    case 'titles':
      return picture.plays === 0
    case 'artists':
      return picture.actors.length === 0
    case 'structures':
      return sum(Object.values(picture.minutes)) === 0
    case 'when':
      return picture.minutes + picture.hourless === 0
    case 'howLong':
      return sum(picture.reached) === 0
    case 'trailers':
      return picture.all.stops === 0
    case 'device':
      return sum(picture.minutes) + picture.deviceless === 0
  }
}

function Plates({ picture, about }: { readonly picture: StrandPicture; readonly about: About }) {
  switch (picture.signal) {
    case 'titles':
      return <TitlesPlate picture={picture} about={about} />
    case 'artists':
      return <ArtistsPlates picture={picture} about={about} />
    case 'structures':
      return <StructuresPlates picture={picture} about={about} />
    case 'when':
      return <HoursPlate picture={picture} about={about} />
    case 'howLong':
      return <LengthsPlates picture={picture} about={about} />
    case 'trailers':
      return <TrailersPlates picture={picture} about={about} />
    case 'device':
      return <DevicePlates picture={picture} about={about} />
  }
}
