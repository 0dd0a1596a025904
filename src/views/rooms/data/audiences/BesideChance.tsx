import type { Layer } from '../../../../i18n/rich'

export interface ChanceRow {
  readonly key: string
  readonly name: string
  readonly seen: number
  readonly chance: { readonly mean: number; readonly low: number; readonly high: number }
  readonly layer: Layer
  readonly words: string
}

/** What was seen, as a dot, beside the span that chance would give. A picture only: its table twin says the same. */
export function BesideChance({ rows, most }: { readonly rows: readonly ChanceRow[]; readonly most: number }) {
  const at = (value: number): string => `${Math.min(100, (100 * value) / most).toFixed(2)}%`
  return (
    <div className="chance" aria-hidden="true">
      {rows.map(({ key, name, seen, chance, layer, words }) => (
        <div key={key} className="chance-row">
          <span>{name}</span>
          <span className="chance-track">
            <span className="chance-span" style={{ left: at(chance.low), width: `calc(${at(chance.high)} - ${at(chance.low)})` }} />
            <span className="chance-mean" style={{ left: at(chance.mean) }} />
            <span className={`chance-seen chance-${layer}`} style={{ left: at(seen) }} />
          </span>
          <span className="chance-words">{words}</span>
        </div>
      ))}
    </div>
  )
}
