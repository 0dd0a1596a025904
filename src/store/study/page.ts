import { useStore } from 'zustand'
import { spawnStudyWorker } from '../../worker/study/spawnStudy'
import { every } from '../every'
import { createStudySession, type StudyState } from './study'

export const study = createStudySession({
  spawn: spawnStudyWorker,
  every,
})

export function useStudy<Selected>(selector: (state: StudyState) => Selected): Selected {
  return useStore(study.store, selector)
}
