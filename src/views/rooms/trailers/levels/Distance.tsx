import type { LevelsAnswer } from '../../../../engine/lab/campaign/levels'
import { useChosen } from '../../../../store/choices/chosen'
import { Sentence } from '../../../parts/Sentence'
import { Slider } from '../../../parts/Slider'
import { levelling } from '../choices/beside'
import { estimateOf, isAboveZero, isBelowZero } from '../intervals'
import { useCampaignWords } from '../useCampaignWords'
import { withAll } from './derive'

const RINGS = [60, 48, 38, 28, 18]

/** One slider from the world to a person: what the message asks, and what it gains. */
export function Distance({ answer }: { readonly answer: LevelsAnswer }) {
  const { levels: say } = useCampaignWords()
  const levels = withAll(answer)
  const [wished, setAt] = useChosen(levelling, 'level')
  const at = Math.min(wished, levels.length - 1)
  const shown = levels[at]
  if (shown === undefined) return null
  const { level, gain, pressed, messages, records } = shown
  return (
    <section className="distance" aria-label={say.distance} data-testid="distance">
      <Slider
        label={say.distance}
        range={{ min: 0, max: levels.length - 1, step: 1 }}
        value={at}
        words={say.names[level]}
        onChange={setAt}
      />
      <div className="distance-rings" aria-hidden="true">
        {RINGS.map((size, ring) => (
          <span key={size} className={ring === at ? 'distance-here' : undefined} style={{ width: size, height: size }} />
        ))}
      </div>
      <p className="distance-said" aria-live="polite">
        <Sentence
          text={
            level === 'world' || gain.kind === 'cold'
              ? say.stopWorld(estimateOf(pressed))
              : say.stop({
                  gain: gain.estimate,
                  low: gain.low,
                  high: gain.high,
                  messages,
                  records,
                  sure: isAboveZero(gain) || isBelowZero(gain),
                })
          }
        />
      </p>
      <p>{say.asks[level]}</p>
    </section>
  )
}
