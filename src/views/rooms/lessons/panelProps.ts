import type { LessonWorld } from './useLessonWorld'

/** What every step's panel reads. */
export interface PanelProps {
  readonly world: LessonWorld
}
