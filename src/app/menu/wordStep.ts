import type { Act } from '../../engine/lab/acts'
import type { Messages } from '../../i18n/messages'
import type { Step } from '../../store/state'

/** What was done, in a few words. */
export function wordStep({ text }: Pick<Step, 'text'>, { menu }: Messages): string {
  switch (text.kind) {
    case 'acted':
      return wordOf(text.act, menu.acts)
    case 'maskedAll':
      return menu.historySheet.signals(text.masked)
    case 'forgotMe':
      return menu.historySheet.forgotMe
    default:
      return ''
  }
}

function wordOf(act: Act, acts: Messages['menu']['acts']): string {
  switch (act.kind) {
    case 'mask':
      return act.masked ? acts.mask : acts.unmask
    case 'forget':
      return act.forgotten ? acts.forget : acts.remember
    case 'remove':
      return act.removed ? acts.remove : acts.comeBack
    default:
      return acts[act.kind]
  }
}
