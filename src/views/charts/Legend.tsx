import type { Layer } from '../../i18n/rich'
import './Legend.css'

export interface LegendEntry {
  readonly key?: string
  readonly name: string
  readonly mark: 'line' | 'band' | 'dot' | 'hollow' | 'square'
  /** `ink` for what is none of the three kinds of number. */
  readonly layer: Layer | 'ink'
  /** Of a line's stroke. */
  readonly dashes?: string
  readonly width?: number
}

/** Which mark is which, each drawn as it is in the picture. */
export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className="figure-legend">
      {entries.map((entry) => (
        <li key={entry.key ?? entry.name}>
          <svg className={`figure-mark figure-mark-${entry.layer}`} width="34" height="14" aria-hidden="true">
            <Mark {...entry} />
          </svg>
          {entry.name}
        </li>
      ))}
    </ul>
  )
}

function Mark({ mark, dashes = '', width = 2.5 }: LegendEntry) {
  switch (mark) {
    case 'line':
      return <path className="figure-mark-line" d="M1 7H33" strokeWidth={width} strokeDasharray={dashes} />
    case 'band':
      return <rect className="figure-mark-band" width="34" height="14" />
    case 'square':
      return <rect className="figure-mark-dot" x="11" y="1" width="12" height="12" />
    case 'dot':
      return <circle className="figure-mark-dot" cx="17" cy="7" r="6" />
    case 'hollow':
      return <circle className="figure-mark-line" cx="17" cy="7" r="5.5" strokeWidth="2" />
  }
}
