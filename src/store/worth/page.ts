import { spawnWorthWorker } from '../../worker/worth/spawnWorth'
import { createWorthSession } from './worth'

export const worth = createWorthSession({
  spawn: spawnWorthWorker,
  every: (milliseconds, callback) => {
    const timer = setInterval(callback, milliseconds)
    return () => clearInterval(timer)
  },
})
