import type { StructuresPicture } from '../../../../engine/lab/data/strands/structures'
import { useFormat, useMessages } from '../../../../store/language'
import { CurveLegend, Curves } from '../../../charts/Curves'
import type { Curve } from '../../../charts/curve'
import { Figure } from '../../../charts/Figure'
import type { About } from './about'
import { HookPlates, STRUCTURES } from './HookPlates'
import { SharesPlate } from './SharesPlate'

const KINDS = ['film', ...STRUCTURES] as const
const DASHES = { closed: '2 5', cliffhanger: '9 5', serial: '' } as const

interface PlatesProps {
  readonly picture: StructuresPicture
  readonly about: About
}

/** Kinds of story by their share of the hours, and the episode after which people stay. */
export function StructuresPlates({ picture, about }: PlatesProps) {
  return (
    <>
      <Shares picture={picture} about={about} />
      <Hook picture={picture} about={about} />
      <HookPlates picture={picture} about={about} />
    </>
  )
}

function Shares({ picture: { minutes }, about }: PlatesProps) {
  const { kinds, minutes: title, unit, sentence, how, kind: part } = useMessages().strandViews.structures
  return (
    <SharesPlate
      id="structures"
      about={about}
      say={{ title, unit, sentence, how, part }}
      parts={KINDS.map((kind) => ({ key: kind, name: kinds[kind], minutes: minutes[kind] }))}
      reach={about.shared?.structures}
    />
  )
}

function Hook({ picture: { steps, hooks, fewest }, about: { side, whom, shared } }: PlatesProps) {
  const { strandViews } = useMessages()
  const { structures: say, headed } = strandViews
  const { integer, list, percent } = useFormat()
  const enough = STRUCTURES.flatMap((structure) => {
    const points = steps[structure].filter(({ reached }) => reached >= fewest)
    return points.length === 0 ? [] : [{ structure, points }]
  })
  const curves = enough.map(({ structure, points }): Curve => {
    const shares = points.map(({ episode, reached, finished }) => ({ x: episode, y: finished / reached }))
    return { key: structure, name: say.kinds[structure], layer: 'recorded', dashes: DASHES[structure], points: shares }
  })
  const found = STRUCTURES.flatMap((structure) => {
    const episode = hooks[structure]
    return episode === null ? [] : [say.hookAt(say.kinds[structure], episode)]
  })
  const title = headed(say.hook, whom)
  if (curves.length === 0) return <p className="behind-note">{say.tooFew(fewest)}</p>
  return (
    <Figure
      id={`hook-${side}`}
      title={title}
      unit={say.hookUnit}
      sentence={found.length === 0 ? say.noHook : say.hooks(list(found))}
      how={<p>{say.how}</p>}
      legend={<CurveLegend curves={curves} />}
      table={{
        columns: [
          { key: 'kind', name: say.kind },
          { key: 'episode', name: say.across, digits: 0 },
          { key: 'share', name: say.hookShare, unit: '%', digits: 0 },
          { key: 'reached', name: say.reached, digits: 0 },
          { key: 'finished', name: say.finished, digits: 0 },
        ],
        rows: enough.flatMap(({ structure, points }) =>
          points.map((point) => ({ kind: say.kinds[structure], ...point, share: (100 * point.finished) / point.reached })),
        ),
      }}
    >
      <Curves
        curves={curves}
        title={title}
        across={say.across}
        reach={shared?.episodes === undefined ? undefined : { x: [1, shared.episodes], y: [0, 1] }}
        word={percent}
        wordAcross={integer}
        course={list(found)}
      />
    </Figure>
  )
}
