import { it } from 'vitest'
import { gather, eventsOf } from '/tmp/wt/i6w/src/engine/lab/campaign/crowd'
import { livePast } from '/tmp/wt/i6w/src/engine/lab/campaign/past'
it('x', () => {
  const t0 = performance.now()
  const events = eventsOf(1998, 455)
  console.log(events.filter(e=>e.day<364).map(e=>`${e.kind}@${e.day}+${e.days}:${e.countries}`).join(' '))
  const crowd = gather({ seed: 1998, people: 800, titles: 240, days: 455, events })
  const t1 = performance.now()
  const run = livePast(crowd, { days: 364, looks: 1, without: null })
  let s = run.next(); while (!s.done) s = run.next()
  const log = s.value
  let p=0,f=0; for (let i=0;i<log.count;i++){p+=log.pressed[i];f+=log.finished[i]}
  console.log(t1-t0, performance.now()-t1, crowd.viewer.length, log.count, p, f, p/log.count, f/p)
})
