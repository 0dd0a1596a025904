import { useState } from 'react'
import { MONTH_ARMS, type MonthFile } from '../../../lessons/month'
import { Button } from '../../parts/Button'
import { Select } from '../../parts/Select'
import { Sentence } from '../../parts/Sentence'
import './LiveAgain.css'
import { useLessonWords } from './useLessonWords'
import { type Again, sameMonth, useLiveAgain } from './useLiveAgain'

/** Nobody has to believe the file: any of its worlds can be lived again here, and is held against it. */
export function LiveAgain({ file }: { readonly file: MonthFile }) {
  const { twoWorlds: say } = useLessonWords()
  const [seed, setSeed] = useState(String(file.worlds[0].seed))
  const { again, start, stop } = useLiveAgain()
  const running = again.kind === 'running'
  return (
    <section className="live-again" data-testid="again" data-kind={again.kind}>
      <div className="lesson-buttons">
        <Select
          label={say.which}
          options={file.worlds.map((world) => ({ value: String(world.seed), name: `${say.world} ${world.seed}` }))}
          value={seed}
          onChange={setSeed}
        />
        {running ? <Button onClick={stop}>{say.stop}</Button> : <Button onClick={() => start(Number(seed))}>{say.again}</Button>}
      </div>
      {running && <progress aria-label={say.again} value={again.done} />}
      <p role="status">
        <Outcome again={again} file={file} />
      </p>
    </section>
  )
}

function Outcome({ again, file }: { readonly again: Again; readonly file: MonthFile }) {
  const { twoWorlds: say } = useLessonWords()
  switch (again.kind) {
    case 'still':
      return null
    case 'running':
      return say.running(again.done)
    case 'failed':
      return say.failed
    case 'lived': {
      const written = file.worlds.find((world) => world.seed === again.seed)
      const same = written !== undefined && MONTH_ARMS.every((arm) => sameMonth(written.arms[arm], again.arms[arm]))
      const found = MONTH_ARMS.map((arm) => say.ofEvenings(again.arms[arm].found, again.arms[arm].evenings, say.arms[arm]))
      return (
        <>
          <Sentence text={say.lived(found)} /> <strong data-same={same}>{same ? say.same : say.differs}</strong>
        </>
      )
    }
  }
}
