import type { LaunchMoment } from '../../../../engine/lab/launch/telling'
import { useFormat, useMessages } from '../../../../store/language'
import { LayerNumber } from '../../../parts/LayerNumber'
import { armOf, rateOf } from './derive'

/** What has come of it so far, at the hour that the picture shows. */
export function Live({ moments, cursor }: { readonly moments: readonly LaunchMoment[]; readonly cursor: number }) {
  const { launchView: say } = useMessages()
  const { decimal, integer } = useFormat()
  const now = moments[Math.min(cursor, moments.length) - 1]
  if (now === undefined) return null
  const lines = (['policy', 'oneForAll', 'bestSingle', 'oracle'] as const).flatMap((id) => {
    const arm = armOf(now, id)
    return arm === null ? [] : [{ id, arm }]
  })
  return (
    <div className="launch-live" data-testid="launch-live">
      <p>{say.liveLead}</p>
      {lines.map(({ id, arm }) => (
        <p key={id} className="live-line" data-arm={id} data-reward={arm.reward}>
          <span>
            <svg className={`live-stroke live-stroke-${id}`} width="24" height="10" aria-hidden="true">
              <path d="M1 5H23" />
            </svg>{' '}
            {say.arms[id]}
          </span>
          <b>
            <LayerNumber layer={id === 'oracle' || id === 'bestSingle' ? 'truth' : 'recorded'} text={integer(arm.reward)} />{' '}
            {say.ofHundred(decimal(rateOf(arm), 1))}
          </b>
        </p>
      ))}
    </div>
  )
}
