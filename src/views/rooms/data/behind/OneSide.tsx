import type { StrandPicture, StrandRequest } from '../../../../engine/lab/data/strands/strand'
import { useMessages } from '../../../../store/language'
import { useQuestion } from '../../../page/useQuestion'
import { EmptyState } from '../../../parts/EmptyState'
import { Waiting } from '../../../parts/Waiting'
import { ArtistsPlates } from './ArtistsPlates'
import type { About } from './about'
import { DevicePlates } from './DevicePlates'
import { HoursPlate } from './HoursPlate'
import { LengthsPlates } from './LengthsPlates'
import { StructuresPlates } from './StructuresPlates'
import { TitlesPlate } from './TitlesPlate'
import { TrailersPlates } from './TrailersPlates'

/** One strand of some people: its picture, or in words why there is none. */
export function OneSide({ request, about }: { readonly request: StrandRequest; readonly about: About }) {
  const { strandViews: say } = useMessages()
  const asked = useQuestion('strand', request)
  const { answer } = asked
  if (answer === null) return <Waiting on={asked} words={say.reading} />
  const { profiles, stopped, hidden, picture } = answer
  if (hidden) return <EmptyState title={say.hidden} />
  if (profiles === 0) return <EmptyState title={say.nobody} />
  if (picture === null || picture.signal !== request.signal) return null
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
