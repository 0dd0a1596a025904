import type { ClaimGroup, Claims } from '../../../../engine/lab/bandits/checkUs'
import { useChosen } from '../../../../store/choices/chosen'
import { useFormat, useMessages } from '../../../../store/language'
import { FigureWays } from '../../../charts/FigureWays'
import type { FigureTable } from '../../../charts/table'
import { Button } from '../../../parts/Button'
import { DataTable, type Line } from '../../../parts/DataTable'
import { EmptyState } from '../../../parts/EmptyState'
import { How } from '../../../parts/How'
import { Select } from '../../../parts/Select'
import { Waiting } from '../../../parts/Waiting'
import { CHECK_SIZES, checking } from '../choices/beside'
import { digitsFor, GROUPS, inGroup, isWeekShort, RUNS, tally, verdictOf, wordClaim } from './derive'
import { useChecks } from './useChecks'
import './Check.css'

const SEED = 1998

/** Published figures about trailers, met here or not. */
export function Check() {
  const messages = useMessages()
  const { trailerChecks: say } = messages
  const [size, setSize] = useChosen(checking, 'runs')
  const { start, ...checked } = useChecks()
  const { claims } = checked
  return (
    <div className="trailer-checks" data-testid="trailer-checks">
      <p>{say.lead}</p>
      <div className="trailer-checks-controls">
        <Select
          label={say.runs}
          labelSeen
          value={size}
          options={CHECK_SIZES.map((value) => ({ value, name: say.sizes[value] }))}
          onChange={setSize}
        />
        <Button look="strong" onClick={() => start({ groups: GROUPS, runs: RUNS[size], seed: SEED })}>
          {claims.length === 0 ? say.press : say.again}
        </Button>
        {claims.length > 0 && <FigureWays title={say.press} table={() => tableOf(claims, messages)} picture={null} twin={null} />}
      </div>
      {(checked.done !== null || checked.stopped || checked.failure !== null) && <Waiting on={checked} words={say.running} />}
      {claims.length > 0 ? <Found claims={claims} /> : checked.done === null && <Unchecked />}
      <How about={say.howAbout}>
        {say.how.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </How>
    </div>
  )
}

/** Before anything has been: what would be. */
function Unchecked() {
  const { trailerChecks: say } = useMessages()
  return (
    <>
      <ul className="trailer-checks-to-come">
        {GROUPS.map((group) => (
          <li key={group}>{say.groups[group]}</li>
        ))}
      </ul>
      <EmptyState title={say.none} />
    </>
  )
}

function Found({ claims }: { readonly claims: Claims }) {
  const { trailerChecks: say } = useMessages()
  const { met, open, missed } = tally(claims)
  return (
    <>
      <p className="trailer-checks-said" role="status">
        {say.said(met, claims.length)} {open > 0 && say.saidOpen(open)} <em>{say.cameOut}</em>
      </p>
      {missed > 0 && <p className="trailer-checks-note">{say.missed}</p>}
      {GROUPS.map((group) => {
        const some = inGroup(claims, group)
        return some.length > 0 && <OfGroup key={group} group={group} claims={some} />
      })}
    </>
  )
}

function OfGroup({ group, claims }: { readonly group: ClaimGroup; readonly claims: Claims }) {
  const { trailerChecks: say } = useMessages()
  const { decimal, signed } = useFormat()
  const figure = (value: number): string => (value < 0 ? signed : decimal)(value, digitsFor(group, value))
  const lines = claims.map((claim): Line => {
    const { id, rule, against, estimate, low, high } = claim
    const verdict = verdictOf(claim)
    return {
      key: id,
      cells: {
        claim: wordClaim(id, say),
        published: say.against[rule](against === 0 ? '0' : figure(against)),
        ours: figure(estimate),
        interval: say.interval(figure(low), figure(high)),
        verdict: <span className={`trailer-checks-verdict trailer-checks-${verdict}`}>{say.verdicts[verdict]}</span>,
      },
    }
  })
  const { columns } = say
  const numeric = (key: 'published' | 'ours' | 'interval') => ({ key, name: columns[key], numeric: true })
  return (
    <section>
      <h2>{say.groups[group]}</h2>
      <DataTable
        caption={say.groups[group]}
        columns={[
          { key: 'claim', name: columns.claim },
          numeric('published'),
          numeric('ours'),
          numeric('interval'),
          { key: 'verdict', name: columns.verdict },
        ]}
        lines={lines}
      />
      {isWeekShort(claims) && <p className="trailer-checks-note">{say.weekIsShort}</p>}
    </section>
  )
}

function tableOf(claims: Claims, { trailerChecks: say }: ReturnType<typeof useMessages>): FigureTable {
  const { columns, verdicts } = say
  return {
    columns: [
      { key: 'claim', name: columns.claim },
      { key: 'rule', name: say.rule },
      { key: 'published', name: columns.published, digits: 3 },
      { key: 'ours', name: columns.ours, digits: 3 },
      { key: 'interval', name: columns.interval, digits: 3 },
      { key: 'runs', name: say.runs, digits: 0 },
      { key: 'verdict', name: columns.verdict },
    ],
    rows: claims.map((claim) => ({
      claim: wordClaim(claim.id, say),
      rule: say.rules[claim.rule],
      published: claim.against,
      ours: claim.estimate,
      interval: [claim.low, claim.high],
      runs: claim.runs,
      verdict: verdicts[verdictOf(claim)],
    })),
  }
}
