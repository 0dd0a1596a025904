import { useState } from 'react'
import { MONTH_ARMS, type MonthArm, type MonthFile } from '../../../../lessons/month'
import { Figure } from '../../../charts/Figure'
import type { FigureTable } from '../../../charts/table'
import { Button } from '../../../parts/Button'
import { EmptyState } from '../../../parts/EmptyState'
import { Sentence } from '../../../parts/Sentence'
import { LiveAgain } from '../LiveAgain'
import { MonthChart, shareOf } from '../MonthChart'
import { useLessonWords } from '../useLessonWords'
import { useMonth } from '../useMonth'

/** Step 6: a month in paired worlds, evenings found with data and without, and what knowing the popular alone does. */
export function TwoWorlds() {
  const { twoWorlds: say } = useLessonWords()
  const month = useMonth()
  return (
    <>
      <h1>{say.title}</h1>
      {month.kind === 'loading' && <p role="status">{say.loading}</p>}
      {month.kind === 'missing' && <EmptyState look="trouble" title={say.missing} />}
      {month.kind === 'read' && <Months file={month.file} />}
    </>
  )
}

function Months({ file }: { readonly file: MonthFile }) {
  const noDataNoMagic = useLessonWords()
  const { twoWorlds: say } = noDataNoMagic
  const [more, setMore] = useState(false)
  const arms: readonly MonthArm[] = more ? MONTH_ARMS : ['none', 'personal']
  const { shares, differences } = file
  return (
    <div className="lesson-split">
      <div data-testid="months" data-none={shares.none.estimate} data-personal={shares.personal.estimate}>
        <Figure id="months" title={say.chart} table={tableOf(file, arms, say)}>
          <MonthChart file={file} arms={arms} />
        </Figure>
      </div>
      <div>
        <p className="lesson-lead">
          <Sentence text={say.found(shares.personal, shares.none)} />
        </p>
        <p>
          <Sentence text={say.difference(differences.dataMinusNone)} />
        </p>
        {more ? (
          <p role="status">
            <Sentence text={say.popular(shares.popular, { data: differences.dataMinusNone, each: differences.personalMinusPopular })} />
          </p>
        ) : (
          <Button onClick={() => setMore(true)}>{say.more}</Button>
        )}
        <p className="lesson-quiet months-what">
          {say.what(file.worlds.length, file.scenario.viewers, file.days)} {say.engine(file.engineVersion)}
        </p>
        <LiveAgain file={file} />
      </div>
    </div>
  )
}

/** World by world, and the mean with its interval at the foot. */
function tableOf(file: MonthFile, arms: readonly MonthArm[], say: ReturnType<typeof useLessonWords>['twoWorlds']): FigureTable {
  const shares = (of: (arm: MonthArm) => number) => Object.fromEntries(arms.map((arm) => [arm, 100 * of(arm)]))
  return {
    columns: [{ key: 'world', name: say.world }, ...arms.map((arm) => ({ key: arm, name: say.arms[arm], unit: '%', digits: 1 }))],
    rows: [
      ...file.worlds.map((world) => ({ world: String(world.seed), ...shares((arm) => shareOf(world.arms[arm])) })),
      { world: say.mean, ...shares((arm) => file.shares[arm].estimate) },
    ],
  }
}
