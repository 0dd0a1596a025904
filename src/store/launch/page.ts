import { useStore } from 'zustand'
import { spawnLaunchWorker } from '../../worker/launch/spawnLaunch'
import { createLaunchSession, type LaunchState } from './launch'

export const launch = createLaunchSession({
  spawn: spawnLaunchWorker,
  every: (milliseconds, callback) => {
    const timer = setInterval(callback, milliseconds)
    return () => clearInterval(timer)
  },
})

export function useLaunch<Selected>(selector: (state: LaunchState) => Selected): Selected {
  return useStore(launch.store, selector)
}
