import { useMemo, useRef, useState } from 'react'
import type { ProfileId } from '../../../../engine/contract/ids'
import type { Constellation } from '../../../../engine/lab/people/constellation'
import type { Whereabouts } from '../../../../engine/lab/people/whereabouts'
import { useMessages } from '../../../../store/language'
import { FigureWays } from '../../../charts/FigureWays'
import { useFigureWords } from '../../../charts/useFigureWords'
import { Select } from '../../../parts/Select'
import { type Colouring, classed } from './classes'
import { Filters } from './Filters'
import { countOf, type Filter, passing } from './filter'
import { Legend } from './Legend'
import type { SkyMap } from './picture'
import { Sky } from './Sky'
import { usePaints } from './usePaints'
import { useSkyTable } from './useSkyTable'

interface SkySideProps {
  readonly sky: Constellation
  readonly map: SkyMap
  readonly onMap: (map: SkyMap) => void
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
  readonly chosen: ProfileId
  readonly whatIf: Whereabouts | null
  readonly nearest: readonly ProfileId[]
  readonly onChoose: (profile: ProfileId) => void
}

/** The picture of the room with its controls: who is looked for, by what the dots are coloured, and by what they are placed. */
export function SkySide({ sky, map, onMap, filter, onFilter, ...person }: SkySideProps) {
  const messages = useMessages()
  const figures = useFigureWords()
  const printed = useRef<HTMLElement>(null)
  const paints = usePaints()
  const truth = sky.truth !== null
  const [colouring, setColouring] = useState<Colouring>('group')
  const [only, setOnly] = useState<number | null>(null)
  const classes = useMemo(() => classed(sky, colouring, messages), [sky, colouring, messages])
  const passed = useMemo(() => passing(sky, filter), [sky, filter])
  const found = useMemo(
    () => (only === null ? passed : passed.map((one, entry) => (one === 1 && classes.keys[entry] === only ? 1 : 0))),
    [passed, classes, only],
  )
  const table = useSkyTable(classes, found)
  const maps = (['guessed', 'truth'] as const).map((value) => ({ value, name: messages.sky.maps[value] }))
  return (
    <>
      <Filters filter={filter} found={countOf(found)} total={sky.profiles.length} onFilter={onFilter} />
      <section className="sky-side" ref={printed} data-figure="sky">
        <Sky sky={sky} map={map} classes={classes} found={found} paints={paints} {...person} />
        {truth && (
          <div className="sky-map">
            <Select label={messages.sky.map} labelSeen options={maps} value={map} onChange={onMap} />
          </div>
        )}
        <Legend
          classes={classes}
          colouring={colouring}
          truth={truth}
          paints={paints}
          found={found}
          only={only}
          onColouring={(next) => {
            setColouring(next)
            setOnly(null)
          }}
          onOnly={setOnly}
        />
        <div className="figure-ways">
          <FigureWays title={figures.sky} table={table} picture={printed} twin={null} />
        </div>
      </section>
    </>
  )
}
