/** Keeping and sharing an evening: as a link, as a file, on this device. What does it is fetched when it is first wanted. */
import { failureOf } from '../worker/failure'
import type { Actions } from './actions'
import { type Desk, notify, notifyFailure } from './desk'
import { linkOfPreset } from './link'
import { openEvening } from './opening'

type KeepActions = Pick<
  Actions,
  'linkWith' | 'copyLink' | 'saveEvening' | 'openFile' | 'keptEvenings' | 'openKept' | 'deleteKept' | 'beginAnew'
>

/** Null, after a notice, where it cannot be fetched. */
const files = (desk: Desk) =>
  import('./keep/files').catch((thrown: unknown) => {
    notifyFailure(desk, failureOf(thrown))
    return null
  })

export function keepActions(desk: Desk): KeepActions {
  const { store, surroundings } = desk
  return {
    linkWith: async (acts) => (await files(desk))?.sharedLink(desk, acts) ?? null,
    copyLink: async (link) => {
      const copied = await surroundings.copy(link)
      notify(desk, copied ? { kind: 'copied' } : { kind: 'copyYourself', link })
    },
    saveEvening: async () => (await files(desk))?.savedEvening(desk) ?? null,
    openFile: async (file) => (await files(desk))?.openFile(desk, file) ?? false,
    keptEvenings: async () => {
      try {
        await desk.keeper?.writeNow()
        const kept = await (await surroundings.shelf()).list()
        return kept.map((evening) => ({ ...evening, isOpen: evening.id === desk.keeper?.open }))
      } catch {
        return null
      }
    },
    openKept: (id) => openKept(desk, id),
    deleteKept: async (id) => {
      try {
        await (await surroundings.shelf()).remove(id)
      } catch (thrown) {
        notifyFailure(desk, failureOf(thrown))
      }
    },
    beginAnew: () => {
      store.setState({ minute: 1 })
      const step = openEvening(desk, { link: { ...linkOfPreset(store.getState().preset), room: 'screen' }, acts: [] }, 'anew')
      notify(desk, { kind: 'opened', how: 'anew' }, { step })
    },
  }
}

async function openKept(desk: Desk, id: string): Promise<void> {
  try {
    const { parseEvening } = await import('./keep/eveningText')
    const { openRead } = await import('./keep/files')
    const kept = await (await desk.surroundings.shelf()).get(id)
    const read = kept === null ? null : parseEvening(kept.text, id)
    if (read === null || 'refused' in read) notify(desk, { kind: 'notKept', why: 'unread' })
    else openRead(desk, read, 'kept')
  } catch {
    notify(desk, { kind: 'notKept', why: 'blocked' })
  }
}

/** Everything kept on this device goes, whichever tab or visit kept it; nothing was where the browser keeps nothing. */
export async function forgetKept(desk: Desk): Promise<void> {
  const { surroundings, keeper } = desk
  try {
    if (keeper !== null) return await keeper.forget()
    await (await surroundings.shelf()).clear()
    surroundings.tab.write(null)
  } catch (thrown) {
    if (keeper !== null) notifyFailure(desk, failureOf(thrown))
  }
}
