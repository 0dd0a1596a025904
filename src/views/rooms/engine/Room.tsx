import type { Snapshot } from '../../../engine/lab/snapshot'
import { useFormat, useMessages } from '../../../store/language'
import { session } from '../../../store/session'
import { Measure } from '../../charts/Measure'
import { useOpened } from '../../page/useOpened'
import { Button } from '../../parts/Button'
import { How } from '../../parts/How'
import { LayerNumber } from '../../parts/LayerNumber'
import { Sentence } from '../../parts/Sentence'
import { blendOf, emptyShare, measuresOf } from './derive'
import './Room.css'

/** How does it learn? What it learned last night, what it trusts, and how well it does, day by day. */
export function Room() {
  const messages = useMessages()
  const { engine } = messages
  const opened = useOpened()
  if (opened === null) return null
  const { snapshot, catalogue, opening } = opened
  const { interactions } = snapshot.recorded
  const empty = emptyShare(interactions, { profiles: opening.profiles, titles: catalogue.titles.length })
  return (
    <div className="engine-room">
      <header className="engine-head">
        <h1>{engine.title}</h1>
        <Learned snapshot={snapshot} />
        {snapshot.guessed.learnedOn !== null && (
          <p>
            <Sentence text={engine.empty(empty)} />
          </p>
        )}
      </header>
      {snapshot.guessed.learnedOn !== null && <Blend snapshot={snapshot} />}
      <div className="measures">
        {measuresOf(snapshot, catalogue.titles.length, messages).map(({ id, ...measure }) => (
          <Measure key={id} id={id} {...measure} />
        ))}
      </div>
      {snapshot.truth === null && <p className="engine-hidden">{engine.realHidden}</p>}
    </div>
  )
}

function Learned({ snapshot }: { readonly snapshot: Snapshot }) {
  const { engine } = useMessages()
  const { date } = useFormat()
  const { learnedOn } = snapshot.guessed
  if (learnedOn !== null) {
    return (
      <p>
        <Sentence text={engine.learned(date(learnedOn), snapshot.recorded.interactions)} />
      </p>
    )
  }
  return (
    <>
      <p>{engine.notLearned}</p>
      <Button look="strong" onClick={() => session.actions.runDays(1)}>
        {engine.letADayRun}
      </Button>
    </>
  )
}

/** The weights of the blend, as last night's plays set them. */
function Blend({ snapshot }: { readonly snapshot: Snapshot }) {
  const { engine } = useMessages()
  const { decimal } = useFormat()
  const lines = blendOf(snapshot)
  const members: Readonly<Record<string, string>> = engine.blend.members
  return (
    <section className="blend" data-testid="blend">
      <h2>{engine.blend.title}</h2>
      {lines.length === 0 ? (
        <p>{engine.blend.onlyOne}</p>
      ) : (
        <>
          <p>{engine.blend.sentence}</p>
          <table className="blend-table">
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{engine.blend.member}</th>
                <th scope="col">{engine.blend.weight}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ model, weight, length }) => (
                <tr key={model}>
                  <th scope="row">{members[model] ?? model}</th>
                  <td>
                    <span className="blend-bar" aria-hidden="true" style={{ width: `${length * 70}%` }} />
                    <LayerNumber layer="guessed" text={decimal(weight, 2)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <How about={engine.blend.title}>
            <p>{engine.blend.howText}</p>
          </How>
        </>
      )}
    </section>
  )
}
