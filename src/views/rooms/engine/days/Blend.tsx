import type { Snapshot } from '../../../../engine/lab/snapshot'
import { useFormat, useMessages } from '../../../../store/language'
import { How } from '../../../parts/How'
import { LayerNumber } from '../../../parts/LayerNumber'
import { blendOf } from './derive'
import './Blend.css'

/** The weights of the blend, as last night's plays set them: a hatched bar each. */
export function Blend({ snapshot }: { readonly snapshot: Snapshot }) {
  const { engine } = useMessages()
  const { decimal } = useFormat()
  const lines = blendOf(snapshot)
  const members: Readonly<Record<string, string>> = engine.blend.members
  return (
    <section className="blend" data-testid="blend" aria-labelledby="blend">
      <h2 id="blend">{engine.blend.title}</h2>
      {lines.length === 0 ? (
        <p>{engine.blend.onlyOne}</p>
      ) : (
        <>
          <dl className="blend-lines">
            {lines.map(({ model, weight, length }) => (
              <div key={model} className="blend-line">
                <dt>{members[model] ?? model}</dt>
                <dd>
                  <span className="blend-track" aria-hidden="true">
                    <span className="blend-bar layer-fill-guessed" style={{ width: `${length * 100}%` }} />
                  </span>
                  <LayerNumber layer="guessed" text={decimal(weight, 2)} />
                </dd>
              </div>
            ))}
          </dl>
          <p>{engine.blend.sentence}</p>
          <How about={engine.blend.title}>
            <p>{engine.blend.howText}</p>
          </How>
        </>
      )}
    </section>
  )
}
