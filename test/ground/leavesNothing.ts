/**
 * Fails a file of tests after which work goes on: a timer, a task that begins the next, a port, a process. The files of one worker
 * share its thread: a question that counts to infinity there once made another file, of a tenth of a second, wait for 44.
 */
import { afterAll } from 'vitest'

/** What is on its way out is waited for. */
const ROUNDS = 40
const ROUND_MS = 25

const TIMER = 'Timeout'
const TASK = 'Immediate'

const before = process.getActiveResourcesInfo()
/** The tests' own that are neither over nor cleared: the runner has some as well, by what it took before. */
const timers = new Set<NodeJS.Timeout>()
const { setTimeout, setInterval, clearTimeout, clearInterval } = globalThis
const NODES_OWN = { setTimeout, setInterval, clearTimeout, clearInterval }
Object.assign(globalThis, {
  setTimeout: begins(setTimeout),
  setInterval: begins(setInterval),
  clearTimeout: ends(clearTimeout),
  clearInterval: ends(clearInterval),
})

afterAll(async () => {
  Object.assign(globalThis, NODES_OWN)
  for (let round = 0; goesOn().length > 0 && round < ROUNDS; round++) await new Promise((resolve) => setTimeout(resolve, ROUND_MS))
  const left = goesOn()
  if (left.length > 0) throw new Error(`Expected nothing to go on after the last test of a file, got ${left.join(', ')}`)
})

function begins<Timer extends typeof setTimeout | typeof setInterval>(timer: Timer): Timer {
  return new Proxy(timer, {
    apply: (target, self, [task, ...rest]) => {
      const goesOff = (...given: unknown[]): void => {
        if (timer === setTimeout) timers.delete(begun)
        task(...given)
      }
      const begun: NodeJS.Timeout = Reflect.apply(target, self, [goesOff, ...rest])
      timers.add(begun)
      return begun
    },
  })
}

function ends<Clear extends typeof clearTimeout | typeof clearInterval>(clear: Clear): Clear {
  return new Proxy(clear, {
    apply: (target, self, given) => {
      timers.delete(given[0])
      Reflect.apply(target, self, given)
    },
  })
}

/** What was not there before, each kind with how many there are: `2 Immediate`. */
function goesOn(): string[] {
  const now = process.getActiveResourcesInfo()
  const count = (kinds: readonly string[], kind: string) => kinds.filter((other) => other === kind).length
  const more = (kind: string): number => {
    if (kind === TIMER) return [...timers].filter((timer) => timer.hasRef()).length
    return count(now, kind) - (kind === TASK ? 0 : count(before, kind))
  }
  return [...new Set([TIMER, ...now])].flatMap((kind) => (more(kind) > 0 ? [`${more(kind)} ${kind}`] : []))
}
