import type { EstimatorId, LogsVerdict } from '../../../../engine/lab/launch/fromLogs'
import type { TrailerPolicyId } from '../../../../engine/service/trailers/protocol'
import { LOGS_WORDS } from '../../../../i18n/logsWords'
import { useFormat, useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'

interface WhyProps {
  readonly verdict: LogsVerdict
  /** Those that missed, beyond luck. */
  readonly off: readonly EstimatorId[]
}

/** These learn first, and are held fast. */
const STANDING_STILL: readonly TrailerPolicyId[] = ['oneForAll', 'byRule', 'random']

/** Why an estimate missed: the plain mean by whom it counts, those that weigh by how few they rest on. */
export function Why({ verdict: { request, estimators }, off }: WhyProps) {
  const { logsView } = useMessages()
  const { list } = useFormat()
  const say = LOGS_WORDS[useSession(({ language }) => language)]
  const heavy = estimators.filter(({ estimator }) => estimator !== 'naive' && off.includes(estimator))
  const rests = heavy.flatMap(({ last }) => (last.kind === 'estimate' ? [last.effective] : []))
  const isByLot = request.logging.share === 1 || request.logging.wish.policy === 'random'
  const names = heavy.map(({ estimator }) => logsView.estimators[estimator].name)
  return (
    <>
      {off.includes('naive') && !isByLot && <p data-testid="logs-naive">{say.naive}</p>}
      {rests.length > 0 && <p data-testid="logs-rest">{say.rest(list(names), Math.min(...rests))}</p>}
      {!STANDING_STILL.includes(request.target.policy) && <p>{say.learns}</p>}
    </>
  )
}
