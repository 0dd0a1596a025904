import type { PublicCatalogue } from '../../engine/contract/catalogue'
import type { Act } from '../../engine/lab/acts'
import type { Messages } from '../../i18n/messages'
import type { Step } from '../../store/state'

type MenuWords = Messages['menu']

/** What was done, in a few words; with the title it was done to, where the catalogue is there to name it. */
export function wordStep(
  { text }: Pick<Step, 'text'>,
  { menu, kept, families, choiceSteps }: Messages,
  catalogue: PublicCatalogue | null = null,
): string {
  switch (text.kind) {
    case 'acted':
      return wordOnTitle(text.act, menu.actsOn, catalogue) ?? wordOf(text.act, menu.acts)
    case 'maskedAll':
      return text.family === undefined
        ? menu.historySheet.signals(text.masked)
        : families.steps[text.masked ? 'hidden' : 'shown'][text.family]
    case 'forgotMe':
      return menu.historySheet.forgotMe
    case 'chose':
      return choiceSteps.steps[text.what]
    case 'opened':
      return kept.steps[text.how]
    default:
      return ''
  }
}

function wordOnTitle(act: Act, on: MenuWords['actsOn'], catalogue: PublicCatalogue | null): string | null {
  if (!('title' in act) || act.title === null) return null
  const name = catalogue?.titles[act.title]?.name
  if (name === undefined) return null
  switch (act.kind) {
    case 'rate':
      return act.thumb === 1 ? on.thumbUp(name) : on.thumbDown(name)
    case 'list':
      return act.on ? on.listed(name) : on.unlisted(name)
    default:
      return on[act.kind](name)
  }
}

function wordOf(act: Act, acts: MenuWords['acts']): string {
  switch (act.kind) {
    case 'mask':
      return act.masked ? acts.mask : acts.unmask
    case 'forget':
      return act.forgotten ? acts.forget : acts.remember
    case 'share':
      return act.shared ? acts.share : acts.unshare
    case 'remove':
      return act.removed ? acts.remove : acts.comeBack
    case 'recording':
      return act.recorded ? acts.recorded : acts.notRecorded
    case 'ask':
      return act.forced ? acts.askedForced : acts.asked
    default:
      return acts[act.kind]
  }
}
