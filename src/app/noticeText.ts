import type { Act } from '../engine/lab/acts'
import type { Messages } from '../i18n/messages'
import { wordProblem } from '../i18n/problem'
import type { NoticeText } from '../store/state'
import { wordFailure } from '../views/wording/failure'
import { wordStep } from './menu/wordStep'

export function wordNotice(text: NoticeText, messages: Messages): string {
  switch (text.kind) {
    case 'acted':
      return wordAct(text.act, messages)
    case 'chose':
      return messages.choiceSteps.steps[text.what]
    case 'undone':
      return messages.done.undone
    case 'preset':
      return messages.done.preset
    case 'redone':
      return messages.done.redone
    case 'forgotMe':
      return messages.done.forgotMe
    case 'dropped':
      return messages.done.dropped(text.acts)
    case 'maskedAll':
      if (text.family !== undefined) return messages.families.done[text.masked ? 'hidden' : 'shown'][text.family]
      return text.masked ? messages.done.maskAll : messages.done.unmaskAll
    case 'opened':
      return messages.kept.opened[text.how]
    case 'refused':
      return wordProblem(text.problem, messages)
    case 'notKept':
      return messages.kept.notKept[text.why]
    case 'twoTabs':
      return messages.kept.twoTabs
    case 'leftOut':
      return messages.done.leftOut(wordStep({ text: { kind: 'acted', act: text.act } }, messages))
    case 'failed':
      return wordFailure(text.failure, messages)
    case 'pageFault':
      return `${messages.shell.fault.title} ${messages.shell.fault.remedy}`
    case 'copied':
      return messages.time.copied
    case 'copyYourself':
      return messages.time.copyYourself
  }
}

export function wordAct(act: Act, { done, data: { signals }, people: { came, left, back }, sofa }: Messages): string {
  switch (act.kind) {
    case 'mask':
      return (act.masked ? done.mask : done.unmask)(signals.names[act.signal].name)
    case 'forget':
      return act.forgotten ? done.forget : done.remember
    case 'share':
      return act.shared ? sofa.noticeShared : sofa.noticeOwn
    case 'invite':
      return came(act.people.length)
    case 'remove':
      return act.removed ? left(act.profiles.length) : back(act.profiles.length)
    case 'recording':
      return (act.recorded ? done.recorded : done.notRecorded)(signals.names[act.signal].name)
    case 'ask':
      return act.forced ? done.askedForced : done.asked
    case 'erase':
    case 'eraseRecord':
    case 'reset':
    case 'join':
    case 'watch':
    case 'search':
    case 'rate':
    case 'list':
    case 'takeAway':
    case 'putBack':
    case 'tweak':
      return done[act.kind]
  }
}
