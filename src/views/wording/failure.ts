import type { FirstMessages } from '../../i18n/messages'
import type { Failure } from '../../worker/failure'

/** What went wrong behind the worker, in words. */
export function wordFailure(failure: Failure, { shell: { failures } }: FirstMessages): string {
  switch (failure.code) {
    case 'refused':
      return failures.refused(failure.place, failure.expected, failure.value)
    case 'internal':
      return failures.internal(failure.message)
    case 'notOpen':
      return failures.notOpen
    case 'lastDay':
      return failures.lastDay(failure.day)
  }
}
