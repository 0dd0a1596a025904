import type { Against, Clusters as Answer, Cluster } from '../../../../engine/lab/data/clusters'
import { useChosen } from '../../../../store/choices/chosen'
import { useFormat, useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { Figure } from '../../../charts/Figure'
import { useQuestion } from '../../../page/useQuestion'
import { EmptyState } from '../../../parts/EmptyState'
import { Slider } from '../../../parts/Slider'
import { Waiting } from '../../../parts/Waiting'
import { COUNTRIES } from '../../../vocabulary'
import { choices, GROUPS } from '../choices'
import { BesideChance } from './BesideChance'
import { useTitlesHidden } from './useTitlesHidden'

/** Below it, one says little of the other. */
const WEAK = 0.3

/** Groups of people found in what the service believes; whether they are there; and whether a form could have asked for them. */
export function Clusters() {
  const { audiences } = useMessages()
  const { clusters: say } = audiences
  const hidden = useTitlesHidden()
  const truth = useSession((state) => state.truth)
  const [k, setK] = useChosen(choices, 'groups')
  const asked = useQuestion('clusters', { k, truth })
  const { answer } = asked
  return (
    <>
      <Slider label={say.k} range={GROUPS} value={k} words={say.kWords(k)} onChange={setK} />
      {answer !== null ? (
        <>
          <div className="audiences-both">
            <Groups answer={answer} />
            <Held answer={answer} />
          </div>
          {!truth && <p>{say.hidden}</p>}
        </>
      ) : asked.done === null && !asked.stopped && asked.failure === null ? (
        <EmptyState title={hidden ? audiences.hidden : say.none} />
      ) : (
        <Waiting on={asked} words={say.waiting} />
      )}
    </>
  )
}

interface PartProps {
  readonly answer: Answer
}

function Groups({ answer: { groups, people, countries, stability } }: PartProps) {
  const { audiences, words } = useMessages()
  const say = audiences.clusters
  const { percent } = useFormat()
  const nameOf = ({ name }: Cluster): string => name.map((genre) => words.genres[genre]).join(', ')
  const most = Math.max(...groups.map(({ size }) => size))
  return (
    <Figure
      id="clusters"
      title={say.groups}
      sentence={say.stability(stability)}
      unit={say.unit(people)}
      how={say.how}
      table={{
        columns: [
          { key: 'name', name: say.likesMost },
          { key: 'size', name: say.people, digits: 0 },
          { key: 'strength', name: say.strength, digits: 1, signed: true },
          { key: 'country', name: say.standsOut },
        ],
        rows: groups.map((group) => ({
          name: nameOf(group),
          size: group.size,
          strength: Math.max(...group.likings),
          country: countryOf(group, countries, (country, share, of) =>
            say.country(words.countries[COUNTRIES[country]], percent(share), percent(of)),
          ),
        })),
      }}
    >
      <div className="clusters-bars" aria-hidden="true">
        {groups.map((group) => (
          <div key={nameOf(group) + group.size} className="clusters-bar">
            <span>{nameOf(group)}</span>
            <span>{say.counted(group.size)}</span>
            <span style={{ width: `${(100 * group.size) / most}%` }} />
          </div>
        ))}
      </div>
    </Figure>
  )
}

/** The country whose share stands out most from everybody's. */
function countryOf(
  { countries, size }: Cluster,
  all: readonly number[],
  word: (country: number, share: number, of: number) => string,
): string {
  const people = all.reduce((sum, count) => sum + count, 0)
  const gaps = countries.map((count, country) => count / Math.max(1, size) - all[country] / Math.max(1, people))
  const country = gaps.indexOf(Math.max(...gaps))
  return word(country, countries[country] / Math.max(1, size), all[country] / Math.max(1, people))
}

const isDemographic = ({ what }: Against): boolean => what !== 'community'

function Held({ answer: { against } }: PartProps) {
  const { clusters: say } = useMessages().audiences
  const { decimal } = useFormat()
  const weak = against.filter(isDemographic).every(({ v }) => v < WEAK)
  const span = ({ low, high }: Against['chance']): string => say.span(decimal(low, 2), decimal(high, 2))
  return (
    <Figure
      id="clusters-against"
      title={say.held}
      sentence={say.heldSentence(against, weak)}
      unit={say.heldUnit}
      how={say.heldHow}
      table={{
        columns: [
          { key: 'what', name: say.against },
          { key: 'v', name: say.v, digits: 2 },
          { key: 'chance', name: say.chance, digits: 2 },
          { key: 'rand', name: say.rand, digits: 2 },
        ],
        rows: against.map(({ what, v, chance, rand }) => ({ what: say.whats[what], v, chance: [chance.low, chance.high], rand })),
      }}
    >
      <BesideChance
        most={1}
        rows={against.map(({ what, v, chance }) => ({
          key: what,
          name: say.whats[what],
          seen: v,
          chance,
          layer: what === 'country' ? 'recorded' : 'truth',
          words: say.seenBeside(decimal(v, 2), span(chance)),
        }))}
      />
    </Figure>
  )
}
