import { useFormat, useMessages } from '../../../../store/language'
import { DataTable } from '../../../parts/DataTable'
import { LayerNumber } from '../../../parts/LayerNumber'
import { Select } from '../../../parts/Select'
import { type Classed, type Colouring, colouringsFor, LAYER_OF } from './classes'
import type { Paints } from './colours'
import { coloursOf } from './picture'
import './Legend.css'

interface LegendProps {
  readonly classes: Classed
  readonly colouring: Colouring
  readonly truth: boolean
  readonly paints: Paints
  readonly found: Uint8Array
  /** The class that alone is lit; null for all. */
  readonly only: number | null
  readonly onColouring: (colouring: Colouring) => void
  readonly onOnly: (key: number | null) => void
}

/** What the colours mean, how many people each stands for, and the same as a table; a class pressed is lit alone. */
export function Legend({ classes, colouring, truth, paints, found, only, onColouring, onOnly }: LegendProps) {
  const { sky } = useMessages()
  const { integer } = useFormat()
  const colours = coloursOf(classes, paints)
  const layer = LAYER_OF[colouring]
  const options = colouringsFor(truth).map((value) => ({ value, name: sky.colours[value] }))
  return (
    <div className="legend">
      <div className="legend-head">
        <span className={`layer-mark-${layer}`} aria-hidden="true" />
        <Select label={sky.colourBy} labelSeen options={options} value={colouring} onChange={onColouring} />
      </div>
      <ul className="legend-classes" aria-label={sky.legend}>
        {classes.classes.map(({ key, name, count }) => (
          <li key={key}>
            <button type="button" className="legend-class" aria-pressed={only === key} onClick={() => onOnly(only === key ? null : key)}>
              <span className="legend-swatch" style={{ background: colours.get(key) }} aria-hidden="true" />
              <span className="legend-name">{name}</span>
              <LayerNumber layer={layer} text={integer(count)} />
            </button>
          </li>
        ))}
      </ul>
      <details className="how">
        <summary>{sky.table}</summary>
        <LegendTable classes={classes} found={found} />
      </details>
    </div>
  )
}

function LegendTable({ classes: { classes, keys }, found }: Pick<LegendProps, 'classes' | 'found'>) {
  const { sky } = useMessages()
  const { integer, percent } = useFormat()
  const foundIn = new Map<number, number>()
  keys.forEach((key, entry) => {
    if (found[entry] === 1) foundIn.set(key, (foundIn.get(key) ?? 0) + 1)
  })
  return (
    <DataTable
      caption={sky.legend}
      columns={[
        { key: 'name', name: sky.columns.colour },
        { key: 'people', name: sky.columns.people, numeric: true },
        { key: 'share', name: sky.columns.share, numeric: true },
        { key: 'found', name: sky.columns.found, numeric: true },
      ]}
      lines={classes.map(({ key, name, count }) => ({
        key: String(key),
        cells: { name, people: integer(count), share: percent(count / Math.max(1, keys.length)), found: integer(foundIn.get(key) ?? 0) },
      }))}
    />
  )
}
