import type { Snapshot } from '../../../../engine/lab/snapshot'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { LayerNumber } from '../../../parts/LayerNumber'
import { blendOf } from './derive'
import './Blend.css'

/** The weights of the blend, as last night's plays set them: a hatched bar each. */
export function Blend({ snapshot }: { readonly snapshot: Snapshot }) {
  const { engine } = useMessages()
  const { decimal } = useFormat()
  const { blend: say } = engine
  const lines = blendOf(snapshot)
  const members: Readonly<Record<string, string>> = say.members
  const nameOf = (model: string): string => members[model] ?? model
  return (
    <div className="blend" data-testid="blend">
      {lines.length === 0 ? (
        <>
          <h2>{say.title}</h2>
          <p>{say.onlyOne}</p>
        </>
      ) : (
        <Figure
          id="blend"
          title={say.title}
          sentence={say.sentence}
          how={say.howText}
          table={{
            columns: [
              { key: 'model', name: say.member },
              { key: 'weight', name: say.weight, digits: 2 },
            ],
            rows: lines.map(({ model, weight }) => ({ model: nameOf(model), weight })),
          }}
        >
          <dl className="blend-lines">
            {lines.map(({ model, weight, length }) => (
              <div key={model} className="blend-line">
                <dt>{nameOf(model)}</dt>
                <dd>
                  <span className="blend-track" aria-hidden="true">
                    <span className="blend-bar layer-fill-guessed" style={{ width: `${length * 100}%` }} />
                  </span>
                  <LayerNumber layer="guessed" text={decimal(weight, 2)} />
                </dd>
              </div>
            ))}
          </dl>
        </Figure>
      )}
    </div>
  )
}
