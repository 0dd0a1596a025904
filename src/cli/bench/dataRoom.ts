/** What the Data room costs: seven signals left out one by one, a person erased, a million records filtered. */
import { profileId } from '../../engine/contract/ids'
import { SIGNALS } from '../../engine/contract/signals'
import type { StreamRequest } from '../../engine/lab/data/stream'
import { createLab } from '../../engine/lab/lab'
import type { Lab } from '../../engine/lab/protocol'
import type { WorthArm } from '../../engine/lab/worth/arms'
import { compareArms } from '../../engine/lab/worth/compareArms'
import { DEFAULT_SCENARIO } from '../../scenario/knobs'
import type { Section } from './section'
import { MILLISECONDS_A_SECOND, median, timed } from './timing'

const ABLATION_DAYS = 28
const MILLION = 1_000_000
/** Events of one person and day, about. */
const PEOPLE = 10_000
const ERASED = [3, 500, 1200]

export const dataRoom: Section<
  'data.ablation' | 'data.ablation.sittings' | 'data.erase' | 'data.filter.records' | 'data.filter.person' | 'data.filter.signal'
> = {
  units: {
    'data.ablation': 's of processor, all signals and without each of seven, 2,400 people × 28 days, one world',
    'data.ablation.sittings': 'sittings/s of processor, learning and measuring included',
    'data.erase': 'ms of processor, one of 2,400 people after 28 days, models learned anew',
    'data.filter.records': 'records in the log that is filtered',
    'data.filter.person': 'ms of processor, all records of one person among them',
    'data.filter.signal': 'ms of processor, all that tell how long a trailer was watched',
  },
  measure: (take, { quick }) => {
    const days = quick ? 3 : ABLATION_DAYS
    ablate(take, days)
    erase(take, days)
    filter(take, quick ? MILLION / 20 : MILLION)
  },
}

type Take = Parameters<typeof dataRoom.measure>[0]

function ablate(take: Take, days: number): void {
  const arms: readonly WorthArm[] = [{ kind: 'all' }, ...SIGNALS.map((signal): WorthArm => ({ kind: 'without', signal }))]
  const spent = timed(() => {
    for (const _step of compareArms({ scenario: DEFAULT_SCENARIO, arms, seeds: [DEFAULT_SCENARIO.seed], days, truth: false }));
  })
  take('data.ablation', spent / MILLISECONDS_A_SECOND)
  const lived = liveDays(createLab(DEFAULT_SCENARIO), days)
  const sittings = lived.measures.reduce((sum, { recorded }) => sum + recorded.sittings, 0)
  take('data.ablation.sittings', (arms.length * sittings) / (spent / MILLISECONDS_A_SECOND))
}

function erase(take: Take, days: number): void {
  const lab = liveDays(createLab(DEFAULT_SCENARIO), days)
  take('data.erase', median(ERASED.map((profile) => timed(() => lab.act({ kind: 'erase', profile: profileId(profile) })))))
}

/** Lives so many people until there are as many records as asked for. */
function filter(take: Take, wanted: number): void {
  const lab = createLab({ ...DEFAULT_SCENARIO, viewers: PEOPLE })
  while (lab.events < wanted) liveDays(lab, 1)
  const any: StreamRequest = { profile: null, title: null, kind: null, signal: null, from: null, to: null }
  const spent = (change: Partial<StreamRequest>) =>
    median([0, 1, 2].map(() => timed(() => lab.ask({ question: 'stream', about: { ...any, ...change } }))))
  take('data.filter.records', lab.events)
  take('data.filter.person', spent({ profile: profileId(7) }))
  take('data.filter.signal', spent({ signal: 'trailers' }))
}

function liveDays(lab: Lab, days: number): Lab {
  for (let day = 0; day < days; day++) for (const _step of lab.liveDay());
  return lab
}
