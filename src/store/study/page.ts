import { useStore } from 'zustand'
import { spawnStudyWorker } from '../../worker/study/spawnStudy'
import { createStudySession, type StudyState } from './study'

export const study = createStudySession({
  spawn: spawnStudyWorker,
  every: (milliseconds, callback) => {
    const timer = setInterval(callback, milliseconds)
    return () => clearInterval(timer)
  },
})

export function useStudy<Selected>(selector: (state: StudyState) => Selected): Selected {
  return useStore(study.store, selector)
}
