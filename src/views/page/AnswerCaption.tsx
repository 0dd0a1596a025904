import { useEffect, useRef } from 'react'
import type { PublicCatalogue } from '../../engine/contract/catalogue'
import type { Messages } from '../../i18n/messages'
import type { Rich } from '../../i18n/rich'
import { useMessages } from '../../store/language'
import { Sentence } from '../parts/Sentence'
import { FollowButton } from '../trace/FollowButton'
import { wordRow } from '../wording/page'
import { wordRecord } from '../wording/record'
import { titleName } from '../wording/title'
import type { Answer } from './answer'
import type { Place } from './compare'
import './AnswerCaption.css'

interface AnswerProps {
  readonly answer: Answer
  readonly catalogue: PublicCatalogue
}

/** The caption that names the record that moved the page, and what moved; it comes into sight by itself. */
export function AnswerCaption({ answer, catalogue }: AnswerProps) {
  const messages = useMessages()
  const caption = useRef<HTMLParagraphElement>(null)
  const told = useRef<Answer | null>(null)
  useEffect(() => {
    if (told.current !== answer) caption.current?.scrollIntoView({ block: 'nearest' })
    told.current = answer
  }, [answer])
  return (
    <p ref={caption} className="answer" data-testid="answer">
      <Sentence text={wordCause(answer, catalogue, messages)} />
      {wordEffect(answer, catalogue, messages)}{' '}
      {answer.record !== null && <FollowButton record={answer.record} words={wordRecord(answer.record, catalogue, messages)} />}
    </p>
  )
}

function wordCause({ act, record }: Answer, catalogue: PublicCatalogue, messages: Messages): Rich {
  const { watching } = messages
  const { answer, forSignal } = messages.screen
  const words = record === null ? null : wordRecord(record, catalogue, messages)
  switch (act.kind) {
    case 'takeAway':
      return words === null ? [answer.withoutThat] : answer.takenAway(words)
    case 'putBack':
      return words === null ? [answer.withThat] : answer.putBack(words)
    case 'mask':
      return [forSignal(messages.data.signals.names[act.signal].name, act.masked)]
    case 'forget':
      return [act.forgotten ? answer.forgotten : answer.remembered]
    case 'recording':
    case 'ask':
    case 'erase':
    case 'eraseRecord':
    case 'reset':
      return [`${wordDecision(act, messages)} `]
    case 'tweak':
      return [answer.tweaked]
    case 'invite':
      return [messages.people.came(act.people.length)]
    case 'share':
      return [act.shared ? messages.sofa.answerShared : messages.sofa.answerOwn]
    case 'remove':
      return [(act.removed ? messages.people.left : messages.people.back)(act.profiles.length)]
    case 'join':
    case 'search':
      return words === null ? [] : watching.answer.searched(words)
    case 'watch':
    case 'rate':
    case 'list':
      return words === null ? [] : answer.caused(words)
  }
}

/** What somebody decided on their data. */
function wordDecision(
  act: Extract<Answer['act'], { kind: 'recording' | 'ask' | 'erase' | 'eraseRecord' | 'reset' }>,
  { done, data }: Messages,
): string {
  switch (act.kind) {
    case 'recording':
      return (act.recorded ? done.recorded : done.notRecorded)(data.signals.names[act.signal].name)
    case 'ask':
      return act.forced ? done.askedForced : done.asked
    default:
      return done[act.kind]
  }
}

function wordEffect({ act, moves, boldest }: Answer, catalogue: PublicCatalogue, messages: Messages): string {
  const { answer } = messages.screen
  if (act.kind === 'search') return moves.length === 0 ? answer.nothingMoved : messages.watching.answer.aMinuteLater
  if (boldest === null) return answer.nothingMoved
  const title = titleName(catalogue, boldest.title) ?? ''
  const { from, to } = boldest
  const place = ({ row, column }: Place): string => answer.place(wordRow(row, catalogue, messages), column + 1)
  const one =
    to === null
      ? answer.left(title)
      : from === null
        ? answer.came(title, wordRow(to.row, catalogue, messages))
        : answer.went(title, { from: place(from), to: place(to) })
  return answer.moves(moves.length) + one
}
