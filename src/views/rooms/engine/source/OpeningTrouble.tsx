import { useFirstMessages, useMessages } from '../../../../store/language'
import { useStudy } from '../../../../store/study/page'
import type { OpeningFailure } from '../../../../store/study/study'
import { Button } from '../../../parts/Button'
import { wordFailure } from '../../../wording/failure'

/** Why the last opening failed, and the way on where there is one. */
export function OpeningTrouble({ again }: { readonly again?: () => void }) {
  const first = useFirstMessages()
  const { study: say } = useMessages()
  const failure = useStudy((state) => state.failure)
  if (failure === null) return null
  const words = isOurs(failure) ? say[failure.code] : wordFailure(failure, first)
  return (
    <div className="waiting waiting-failed" role="alert">
      <p>{words}</p>
      {again && <Button onClick={again}>{first.shell.asking.again}</Button>}
    </div>
  )
}

type OfFiles = Extract<OpeningFailure, { readonly code: 'unreached' | 'unreadable' }>

const isOurs = (failure: OpeningFailure): failure is OfFiles => failure.code === 'unreached' || failure.code === 'unreadable'
