import type { StudyQuestions } from '../../engine/study/questions'
import { spawnDesk } from '../desk/spawnDesk'
import address from './study.worker?worker&url'

/** The worker that learns from a study. */
export const spawnStudyWorker = () => spawnDesk<StudyQuestions>(address, 'study')
