import { useRef } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { TitleId } from '../../../../engine/contract/ids'
import type { PageView } from '../../../../engine/lab/snapshot'
import { session } from '../../../../store/session'
import { DeviceFrame } from '../../../page/DeviceFrame'
import { putOnScreen, useOnScreen, visitTitle } from '../../../page/onScreen'
import { PageRows } from '../../../page/PageRows'
import type { TileMarks } from '../../../page/TileButton'
import { useSlides } from '../../../page/useSlides'
import { Player } from './Player'
import { Search } from './Search'
import { TitlePage } from './TitlePage'
import { TopLine } from './TopLine'
import { useArrival } from './useArrival'

interface StageProps {
  readonly page: PageView
  readonly catalogue: PublicCatalogue
  readonly marksOf: (title: TitleId) => TileMarks
  readonly staged: boolean
}

/** The service as one person meets it on one device: home, a title's page, the player, the search. */
export function Stage({ page, catalogue, marksOf, staged }: StageProps) {
  const { seat, person } = page
  const shown = useOnScreen(seat.profile)
  const screen = useRef<HTMLDivElement>(null)
  const slides = useRef<HTMLDivElement>(null)
  useSlides({ page, screen, slides })
  useArrival(shown, screen)
  const title = 'title' in shown ? catalogue.titles[shown.title] : undefined
  const home = () => putOnScreen(seat.profile, { kind: 'home' })
  const about = { seat, person, catalogue }
  return (
    <DeviceFrame device={seat.device} staged={staged} screen={screen} slides={slides}>
      {shown.kind === 'player' && title !== undefined ? (
        <Player key={`${title.id} ${shown.episode} ${seat.device}`} {...about} title={title} episode={shown.episode} />
      ) : shown.kind === 'title' && title !== undefined ? (
        <TitlePage key={title.id} {...about} title={title} onBack={home} />
      ) : shown.kind === 'search' && person.isVisitor ? (
        <Search {...about} onBack={home} />
      ) : (
        <>
          <TopLine {...about} />
          <PageRows page={page} catalogue={catalogue} marksOf={marksOf} onOpen={session.actions.openTile} onVisit={visitTitle} />
        </>
      )}
    </DeviceFrame>
  )
}
