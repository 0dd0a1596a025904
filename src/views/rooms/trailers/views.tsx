/** What can be seen of trailers, as tabs. A new one is a folder, a line here, a word in `store/views.ts`, and a name in the messages. */
import type { ComponentType } from 'react'
import type { TrailersView } from '../../../store/views'
import { Check } from './check/Check'
import { Compare } from './compare/Compare'
import { Launch } from './launch/Launch'
import { Levels } from './levels/Levels'
import { Logs } from './logs/Logs'
import { Stage } from './stage/Stage'
import { Timed } from './timed/Timed'
import type { ViewProps } from './viewProps'

interface View {
  readonly id: TrailersView
  readonly View: ComponentType<ViewProps>
  /** Whether it is about the title on stage, so that another can be chosen over it. */
  readonly ofTitle: boolean
}

export const VIEWS: readonly View[] = [
  { id: 'stage', View: Stage, ofTitle: true },
  { id: 'launch', View: Launch, ofTitle: true },
  { id: 'compare', View: Compare, ofTitle: true },
  { id: 'logs', View: Logs, ofTitle: true },
  { id: 'timed', View: Timed, ofTitle: false },
  { id: 'levels', View: Levels, ofTitle: false },
  { id: 'check', View: Check, ofTitle: false },
]
