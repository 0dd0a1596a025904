import { useRef } from 'react'
import type { CrowdTable } from '../../../../engine/lab/launch/telling'
import { plainText } from '../../../../i18n/rich'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { useWidth } from '../../../parts/useWidth'
import { type HeatRow, heatRows, letterAt } from './derive'
import './HeatMap.css'

interface HeatMapProps {
  readonly table: CrowdTable
  readonly trailers: number
}

/** Which crowd is shown which trailer, and what comes of it: dark where much is shown, a number where enough saw it to say. */
export function HeatMap({ table, trailers }: HeatMapProps) {
  const { launchView: say } = useMessages()
  const { percent } = useFormat()
  const rows = heatRows(table, trailers)
  const [top] = rows
    .filter(({ crowd }) => crowd !== 'rest' && crowd !== 'unknown')
    .map((row) => ({ row, most: Math.max(...row.cells.map(({ share }) => share)) }))
    .sort((one, other) => other.most - one.most)
  const sentence =
    top === undefined
      ? say.heatNone
      : say.heatSentence(say.crowds[top.row.crowd], letterAt(top.row.cells.findIndex(({ share }) => share === top.most)), percent(top.most))
  return (
    <Figure
      id="audiences"
      title={say.heatTitle}
      sentence={sentence}
      how={<p>{say.heatHow}</p>}
      table={{
        columns: [
          { key: 'crowd', name: say.crowd },
          { key: 'trailer', name: say.trailer },
          { key: 'shown', name: say.shown, digits: 0 },
          { key: 'pressed', name: say.pressed, digits: 0 },
          { key: 'completed', name: say.completed, digits: 0 },
        ],
        rows: rows.flatMap(({ crowd, cells }) =>
          cells.map(({ shown, pressed, completed }, trailer) => ({
            crowd: say.crowds[crowd],
            trailer: letterAt(trailer),
            shown,
            pressed,
            completed,
          })),
        ),
      }}
    >
      <Grid rows={rows} trailers={trailers} course={typeof sentence === 'string' ? sentence : plainText(sentence)} />
    </Figure>
  )
}

interface GridProps {
  readonly rows: readonly HeatRow[]
  readonly trailers: number
  readonly course: string
}

const ROW = 30
const HEAD = 26

function Grid({ rows, trailers, course }: GridProps) {
  const { launchView: say } = useMessages()
  const { integer } = useFormat()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const names = Math.min(170, Math.max(96, width * 0.3))
  const cell = (width - names) / trailers
  return (
    <div className="heat" ref={box} style={{ minHeight: HEAD + ROW * rows.length }}>
      {width > 0 && (
        <svg width={width} height={HEAD + ROW * rows.length} role="img" aria-label={`${say.heatTitle}. ${course}`}>
          {Array.from({ length: trailers }, (_, trailer) => (
            <text key={letterAt(trailer)} className="heat-head" x={names + cell * (trailer + 0.5)} y={18} textAnchor="middle">
              {letterAt(trailer)}
            </text>
          ))}
          {rows.map(({ crowd, cells }, row) => (
            <g key={crowd} transform={`translate(0 ${HEAD + ROW * row})`}>
              <text className="heat-name" x={0} y={20}>
                {say.crowdsShort[crowd]}
              </text>
              {cells.map(({ share, rate }, trailer) => (
                <g key={letterAt(trailer)} transform={`translate(${names + cell * trailer} 0)`}>
                  <rect
                    className="heat-cell"
                    x={1}
                    y={1}
                    width={Math.max(1, cell - 2)}
                    height={ROW - 2}
                    fillOpacity={Math.min(1, 0.04 + 1.1 * share)}
                  />
                  {rate !== null && cell > 22 && (
                    <text className={share > 0.45 ? 'heat-rate heat-on' : 'heat-rate'} x={cell / 2} y={20} textAnchor="middle">
                      {integer(Math.round(100 * rate))}
                    </text>
                  )}
                </g>
              ))}
            </g>
          ))}
        </svg>
      )}
    </div>
  )
}
