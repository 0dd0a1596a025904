import type { FirstMessages } from '../i18n/messages'
import { wordFailure } from '../views/wording/failure'
import type { Death } from '../worker/failure'

/** Why the simulation stands, in words. */
export function wordDeath(death: Death, messages: FirstMessages): string {
  const { dead } = messages.shell
  switch (death.code) {
    case 'silent':
      return dead.silent
    case 'broken':
      return dead.broken(death.message)
    case 'unopened':
      return wordFailure(death.failure, messages)
  }
}
