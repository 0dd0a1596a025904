/** What stays on the page: language, theme, sharing, messages. */
import { fetchMessages, isHere } from '../i18n/spoken'
import { failureOf } from '../worker/failure'
import type { Actions } from './actions'
import { type Desk, linkTo, notify, notifyFailure } from './desk'
import type { Theme } from './state'

type PageActions = Pick<Actions, 'share' | 'setLanguage' | 'setTheme' | 'sayFault' | 'dismissProblems' | 'dismissNotice'>

export const KEPT_LANGUAGE = 'seance.language'
export const KEPT_THEME = 'seance.theme'

export function pageActions(desk: Desk): PageActions {
  const { store, surroundings } = desk
  return {
    share: async () => {
      const link = surroundings.address.whole(linkTo(store.getState()))
      const copied = await surroundings.copy(link)
      notify(desk, copied ? { kind: 'copied' } : { kind: 'copyYourself', link })
    },
    setLanguage: (language) => {
      const speak = () => {
        surroundings.memory.set(KEPT_LANGUAGE, language)
        store.setState({ language })
      }
      if (isHere(language)) speak()
      else fetchMessages(language).then(speak, (thrown) => notifyFailure(desk, failureOf(thrown)))
    },
    setTheme: (theme) => {
      surroundings.memory.set(KEPT_THEME, theme)
      store.setState({ theme })
    },
    sayFault: () => notify(desk, { kind: 'pageFault' }),
    dismissProblems: () => store.setState({ problems: [] }),
    dismissNotice: (id) => store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
  }
}

export const themeFrom = (kept: string | null): Theme => (kept === 'dark' || kept === 'light' ? kept : 'system')
