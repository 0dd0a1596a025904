import type { LaunchCard } from '../../../../engine/lab/launch/card'
import type { LaunchRequest } from '../../../../engine/lab/launch/telling'
import { LAUNCH_WORDS } from '../../../../i18n/launchWords'
import { useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { useWish } from '../../../../store/trailers/wish'
import { isSet, wishedOf } from './wished'

/** Where something was set since: what is seen is the launch before that. */
export function LastLaunch({ about, card }: { readonly about: LaunchRequest; readonly card: LaunchCard }) {
  const { launchView } = useMessages()
  const say = LAUNCH_WORDS[useSession(({ language }) => language)]
  const isNow = isSet(wishedOf(useWish(), card), about)
  return (
    <div className="launch-last" role="status" data-testid="launch-last">
      {!isNow && <p>{say.last(launchView.policies[about.wish.policy].name)}</p>}
    </div>
  )
}
