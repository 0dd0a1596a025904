import type { LevelsAnswer } from '../../../../engine/lab/campaign/levels'
import { Figure } from '../../../charts/Figure'
import { Forest, type ForestRow } from '../../../charts/Forest'
import type { FigureTable } from '../../../charts/table'
import { estimateOf, hundredfold, isAboveZero, rangeOf, wordInterval } from '../intervals'
import { useCampaignWords } from '../useCampaignWords'
import { bestOf, withAll } from './derive'

/** All distances beside each other; knowing the real tastes, where they are shown. */
export function Gains({ answer, truth }: { readonly answer: LevelsAnswer; readonly truth: boolean }) {
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
      table={tableOf(answer, words, truth)}
    >
      <Forest rows={rows} />
    </Figure>
  )
}

/** All of each distance; whoever knew the real tastes, where they are shown, as the last. */
function tableOf(answer: LevelsAnswer, words: ReturnType<typeof useCampaignWords>['levels'], truth: boolean): FigureTable {
  const { gains: say } = words
  const { oracle } = answer
  const gained = { unit: words.perHundred, digits: 1, signed: true }
  return {
    columns: [
      { key: 'level', name: say.level },
      { key: 'learned', name: say.learned, ...gained },
      { key: 'learnedRange', name: `${say.learned}, ${words.data.range}`, ...gained },
      { key: 'pooled', name: say.pooled, ...gained },
      { key: 'pooledRange', name: `${say.pooled}, ${words.data.range}`, ...gained },
      { key: 'raw', name: say.raw, ...gained },
      { key: 'rawRange', name: `${say.raw}, ${words.data.range}`, ...gained },
      { key: 'finished', name: say.finished, digits: 1 },
      { key: 'messages', name: say.messages, digits: 1 },
      { key: 'records', name: say.records, digits: 0 },
    ],
    rows: [
      ...withAll(answer).map(({ level, gain, pooledGain, rawGain, finished, messages, records }) => ({
        level: words.names[level],
        learned: hundredfold(gain),
        learnedRange: rangeOf(gain, 100),
        pooled: hundredfold(pooledGain),
        pooledRange: rangeOf(pooledGain, 100),
        raw: hundredfold(rawGain),
        rawRange: rangeOf(rawGain, 100),
        finished: 100 * estimateOf(finished),
        messages,
        records,
      })),
      ...(truth && oracle !== null
        ? [{ level: say.oracle, learned: hundredfold(oracle.gain), learnedRange: rangeOf(oracle.gain, 100) }]
        : []),
    ],
  }
}
