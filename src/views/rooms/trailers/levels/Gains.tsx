import type { LevelsAnswer } from '../../../../engine/lab/campaign/levels'
import { useFormat } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { Forest, type ForestRow } from '../../../charts/Forest'
import { estimateOf, isAboveZero, wordInterval } from '../intervals'
import { useCampaignWords } from '../useCampaignWords'
import { bestOf, withAll } from './derive'

/** All distances beside each other; knowing the real tastes, where they are shown. */
export function Gains({ answer, truth }: { readonly answer: LevelsAnswer; readonly truth: boolean }) {
  const { decimal, integer } = useFormat()
  const { levels: words } = useCampaignWords()
  const say = words.gains
  const levels = withAll(answer)
  const best = bestOf(levels)
  const [world] = levels
  const { oracle } = answer
  const rows: ForestRow[] = levels.map(({ level, gain }) => ({
    key: level,
    name: words.names[level],
    value: gain,
    ...wordInterval(gain, words),
  }))
  if (truth && oracle !== null)
    rows.push({ key: 'oracle', name: say.oracle, value: oracle.gain, look: 'truth', ...wordInterval(oracle.gain, words) })
  if (best === undefined || world === undefined) return null
  const number = (value: LevelsAnswer['trials'][number]['levels'][number]['pooledGain']): string =>
    value === null ? words.unknown : `${wordInterval(value, words).words} (${wordInterval(value, words).range})`
  const sentence = (isAboveZero(best.gain) ? say.sentence : say.sentenceUnsure)({
    best: words.names[best.level],
    gain: estimateOf(best.gain),
    experience: world.pooledGain === null ? 0 : -estimateOf(world.pooledGain),
  })
  return (
    <Figure
      id="gains"
      title={say.title}
      unit={say.unit}
      how={say.how}
      sentence={truth && oracle !== null ? [...sentence, ' ', ...say.oracleSentence(estimateOf(oracle.gain))] : sentence}
      numbers={{
        columns: [
          { key: 'level', name: say.level },
          { key: 'learned', name: say.learned, numeric: true },
          { key: 'pooled', name: say.pooled, numeric: true },
          { key: 'raw', name: say.raw, numeric: true },
          { key: 'finished', name: say.finished, numeric: true },
          { key: 'messages', name: say.messages, numeric: true },
          { key: 'records', name: say.records, numeric: true },
        ],
        lines: levels.map(({ level, gain, pooledGain, rawGain, finished, messages, records }) => ({
          key: level,
          cells: {
            level: words.names[level],
            learned: number(gain),
            pooled: number(pooledGain),
            raw: number(rawGain),
            finished: decimal(100 * estimateOf(finished), 1),
            messages: decimal(messages, 1),
            records: integer(records),
          },
        })),
      }}
    >
      <Forest rows={rows} />
    </Figure>
  )
}
