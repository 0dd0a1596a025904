/** What can be seen of data, as tabs. A new one is a folder, a line here, a word in `store/views.ts`, and a name in the messages. */
import type { ComponentType } from 'react'
import type { DataRoomView } from '../../../store/views'
import { Audiences } from './audiences/Audiences'
import { Close } from './close/Close'
import { Dossier } from './dossier/Dossier'
import { Felt } from './felt/Felt'
import { Recording } from './recording/Recording'
import { Seven } from './Seven'
import { Stream } from './stream/Stream'
import type { ViewProps } from './viewProps'
import { Worth } from './worth/Worth'

interface View {
  readonly id: DataRoomView
  readonly View: ComponentType<ViewProps>
}

export const VIEWS: readonly View[] = [
  { id: 'strands', View: Seven },
  { id: 'stream', View: Stream },
  { id: 'recording', View: Recording },
  { id: 'worth', View: Worth },
  { id: 'dossier', View: Dossier },
  { id: 'audiences', View: Audiences },
  { id: 'felt', View: Felt },
  { id: 'close', View: Close },
]
