import { useStore } from 'zustand'
import { spawnLaunchWorker } from '../../worker/launch/spawnLaunch'
import { every } from '../every'
import { createLaunchSession, type LaunchState } from './launch'

export const launch = createLaunchSession({
  spawn: spawnLaunchWorker,
  every,
})

export function useLaunch<Selected>(selector: (state: LaunchState) => Selected): Selected {
  return useStore(launch.store, selector)
}
