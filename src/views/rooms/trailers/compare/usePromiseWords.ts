import { PROMISE_WORDS } from '../../../../i18n/promiseWords'
import { useSession } from '../../../../store/session'

export const usePromiseWords = () => PROMISE_WORDS[useSession(({ language }) => language)]
