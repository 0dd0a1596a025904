/** What can be seen of learning, as tabs. A new one is a folder, a line here, and a name in the messages. */
import type { ComponentType } from 'react'
import type { PublicCatalogue } from '../../../engine/contract/catalogue'
import type { Opening, Snapshot } from '../../../engine/lab/snapshot'
import type { StudyOrigin } from '../../../engine/study/study'
import type { EngineView } from '../../../store/views'
import { Best } from './best/Best'
import { Days } from './days/Days'
import { Found } from './found/Found'
import { GuessRoom } from './guess/GuessRoom'
import { StudyGuessRoom } from './guess/study/StudyGuess'
import { Learn } from './learn/Learn'
import { More } from './more/More'
import { Table } from './table/Table'
import { Yours } from './yours/Yours'

export interface ViewProps {
  readonly snapshot: Snapshot
  readonly catalogue: PublicCatalogue
  readonly opening: Opening
}

interface View {
  readonly id: EngineView
  readonly View: ComponentType<ViewProps>
  /** It works on the study that is open, and not on the world's own worker. */
  readonly ofStudy: boolean
  /** Whose data it can be about. */
  readonly of: readonly StudyOrigin[]
}

export const VIEWS: readonly View[] = [
  { id: 'guess', View: GuessRoom, ofStudy: false, of: ['world'] },
  { id: 'guess', View: StudyGuessRoom, ofStudy: true, of: ['movielens', 'file'] },
  { id: 'table', View: Table, ofStudy: true, of: ['world', 'movielens', 'file'] },
  { id: 'learn', View: Learn, ofStudy: true, of: ['world', 'movielens', 'file'] },
  { id: 'found', View: Found, ofStudy: true, of: ['world', 'movielens', 'file'] },
  { id: 'best', View: Best, ofStudy: true, of: ['world', 'movielens', 'file'] },
  { id: 'more', View: More, ofStudy: true, of: ['world', 'movielens', 'file'] },
  { id: 'yours', View: Yours, ofStudy: false, of: ['world'] },
  { id: 'days', View: Days, ofStudy: false, of: ['world'] },
]
