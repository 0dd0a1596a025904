import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { Opening, Snapshot } from '../../../../engine/lab/snapshot'
import { useFormat, useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { Figure } from '../../../charts/Figure'
import { Measure } from '../../../charts/Measure'
import { useFigureWords } from '../../../charts/useFigureWords'
import { TwoWorlds } from '../../../two/TwoWorlds'
import { GenreMix } from '../mix/GenreMix'
import { Blend } from './Blend'
import { emptyShare, measuresOf } from './derive'
import './Days.css'

interface DaysProps {
  readonly snapshot: Snapshot
  readonly catalogue: PublicCatalogue
  readonly opening: Opening
}

/** How well it guesses, what it trusts, what it learned from, and what the company sees, day by day. */
export function Days({ snapshot, catalogue, opening }: DaysProps) {
  const messages = useMessages()
  const { engine } = messages
  const shown = useSession(({ seats }) => seats[0]?.profile)
  const [first, ...others] = measuresOf(snapshot, catalogue.titles.length, messages)
  const pairs = snapshot.recorded.interactions
  return (
    <div className="engine-days">
      <div className="engine-first">
        <Measure {...first} look="big" level={2} />
        <Blend snapshot={snapshot} />
      </div>
      <Learned snapshot={snapshot} empty={emptyShare(pairs, { profiles: snapshot.recorded.everOpened, titles: catalogue.titles.length })} />
      <GenreMix seat={{ profile: shown ?? opening.visitor, device: 'television' }} catalogue={catalogue} />
      <TwoWorlds />
      <section className="engine-daily" aria-labelledby="engine-daily">
        <h2 id="engine-daily">{engine.daily}</h2>
        <div className="measures">
          {others.map((measure) => (
            <Measure key={measure.id} {...measure} />
          ))}
        </div>
      </section>
      {snapshot.truth === null && <p className="engine-hidden">{engine.realHidden}</p>}
    </div>
  )
}

/** What it learned from: the table of everybody and everything, as long as it is, and how little of it is filled. */
function Learned({ snapshot, empty }: { readonly snapshot: Snapshot; readonly empty: number }) {
  const { engine } = useMessages()
  const figures = useFigureWords()
  const { date } = useFormat()
  const { learnedOn } = snapshot.guessed
  if (learnedOn === null) return null
  return (
    <div className="learned">
      <Figure
        id="learned"
        title={engine.from}
        sentence={[...engine.learned(date(learnedOn), snapshot.recorded.interactions), ' ', ...engine.empty(empty)]}
        table={{
          columns: [
            { key: 'cells', name: figures.cells },
            { key: 'share', name: figures.share, unit: '%', digits: 1 },
          ],
          rows: [
            { cells: figures.filled, share: 100 * (1 - empty) },
            { cells: figures.empty, share: 100 * empty },
          ],
        }}
      >
        <div className="learned-table" aria-hidden="true">
          <span className="layer-fill-recorded" style={{ width: `${(1 - empty) * 100}%` }} />
        </div>
      </Figure>
    </div>
  )
}
