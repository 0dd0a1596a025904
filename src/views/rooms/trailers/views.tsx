/** What can be seen of trailers, as tabs. A new one is a folder, a line here, a word in `store/views.ts`, and a name in the messages. */
import type { ComponentType } from 'react'
import type { PublicCatalogue, PublicTitle } from '../../../engine/contract/catalogue'
import type { Opening, Snapshot } from '../../../engine/lab/snapshot'
import type { TrailersView } from '../../../store/views'
import { Stage } from './stage/Stage'

export interface ViewProps {
  readonly snapshot: Snapshot
  readonly catalogue: PublicCatalogue
  readonly opening: Opening
  /** The title on stage. */
  readonly title: PublicTitle
}

interface View {
  readonly id: TrailersView
  readonly View: ComponentType<ViewProps>
  /** Whether it is about the title on stage, so that another can be chosen over it. */
  readonly ofTitle: boolean
}

export const VIEWS: readonly View[] = [{ id: 'stage', View: Stage, ofTitle: true }]
