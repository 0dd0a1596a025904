import { useState } from 'react'
import { MONTH_ARMS, type MonthArm, type MonthFile } from '../../../../lessons/month'
import { useFormat, useMessages } from '../../../../store/language'
import { Button } from '../../../parts/Button'
import { DataTable } from '../../../parts/DataTable'
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
  const { lessons } = useMessages()
  const { twoWorlds: say } = noDataNoMagic
  const [more, setMore] = useState(false)
  const [table, setTable] = useState(false)
  const arms: readonly MonthArm[] = more ? MONTH_ARMS : ['none', 'personal']
  const { shares, differences } = file
  return (
    <div className="lesson-split">
      <div data-testid="months" data-none={shares.none.estimate} data-personal={shares.personal.estimate}>
        {table ? <MonthTable file={file} arms={arms} /> : <MonthChart file={file} arms={arms} />}
        <Button look="plain" onClick={() => setTable(!table)}>
          {table ? lessons.chart.picture : lessons.chart.table}
        </Button>
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

function MonthTable({ file, arms }: { readonly file: MonthFile; readonly arms: readonly MonthArm[] }) {
  const { twoWorlds: say } = useLessonWords()
  const { decimal } = useFormat()
  return (
    <DataTable
      caption={say.chart}
      columns={[{ key: 'world', name: say.world }, ...arms.map((arm) => ({ key: arm, name: say.arms[arm], numeric: true }))]}
      lines={[
        ...file.worlds.map((world) => ({
          key: String(world.seed),
          cells: {
            world: world.seed,
            ...Object.fromEntries(arms.map((arm) => [arm, decimal(shareOf(world.arms[arm]) * 100, 1)])),
          },
        })),
        {
          key: 'mean',
          cells: {
            world: say.mean,
            ...Object.fromEntries(arms.map((arm) => [arm, decimal(file.shares[arm].estimate * 100, 1)])),
          },
        },
      ]}
    />
  )
}
