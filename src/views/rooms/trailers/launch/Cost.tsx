import type { LaunchResult } from '../../../../engine/lab/launch/telling'
import { useMessages } from '../../../../store/language'
import { Sentence } from '../../../parts/Sentence'
import { armOf, letterAt } from './derive'

/** What it cost to find out, and what it won. */
export function Cost({ result }: { readonly result: LaunchResult }) {
  const { launchView: say } = useMessages()
  const last = result.hours.at(-1)
  if (last === undefined) return null
  const [policy, forAll] = [armOf(last, 'policy'), armOf(last, 'oneForAll')]
  if (policy === null || forAll === null) return null
  const moved = result.changes.reduce((sum, times) => sum + (times > 0 ? 1 : 0), 0)
  return (
    <section className="launch-cost" data-testid="launch-cost" data-cost={result.findingOut}>
      <h2>{say.costTitle}</h2>
      <p>
        <Sentence
          text={say.cost({
            cost: Math.max(0, Math.round(result.findingOut)),
            none: Math.round(result.findingOut) <= 0,
            won: policy.reward - forAll.reward,
            letter: letterAt(result.handPicked),
            moved,
          })}
        />
      </p>
    </section>
  )
}
