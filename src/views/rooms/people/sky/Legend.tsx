import { useFormat, useMessages } from '../../../../store/language'
import { FigureTwin } from '../../../charts/FigureTwin'
import { LayerNumber } from '../../../parts/LayerNumber'
import { Select } from '../../../parts/Select'
import { type Classed, type Colouring, colouringsFor, LAYER_OF } from './classes'
import type { Paints } from './colours'
import { coloursOf } from './picture'
import { useSkyTable } from './useSkyTable'
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
  const table = useSkyTable(classes, found)
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
      <details className="how" data-unprinted="">
        <summary>{sky.table}</summary>
        <FigureTwin title={sky.legend} table={table()} />
      </details>
    </div>
  )
}
