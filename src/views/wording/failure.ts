import type { Messages } from '../../i18n/messages'
import type { Failure } from '../../worker/failure'

/** What went wrong behind the worker, in words. */
export function wordFailure(failure: Failure, { problems }: Messages): string {
  switch (failure.code) {
    case 'refused':
      return problems.refused(failure.place, failure.expected, failure.value)
    case 'internal':
      return problems.internal(failure.message)
    case 'notOpen':
      return problems.notOpen
  }
}
