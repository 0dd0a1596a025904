/** In class: presets, presenting, standing still, leaving controls out, and forgetting the visitor. */
import type { Act } from '../engine/lab/acts'
import { numbered } from '../worker/datedActs'
import type { Actions } from './actions'
import { type Desk, notify, writeAddress } from './desk'
import { inTurn, liveWith, recordStep } from './history'
import { forgetKept } from './keepActions'
import { linkOfPreset } from './link'
import { openLink } from './opening'
import { stopTime } from './playbackActions'

type ClassActions = Pick<Actions, 'openPreset' | 'present' | 'freeze' | 'hide' | 'forgetMe'>

export function classActions(desk: Desk): ClassActions {
  const { store } = desk
  return {
    openPreset: (preset) => {
      const { room, presenter, hidden } = store.getState()
      const step = openLink(desk, { ...linkOfPreset(preset), room, presenter, hidden })
      notify(desk, { kind: 'opened', how: 'world' }, { step })
    },
    present: (presenter) => {
      store.setState({ presenter, frozen: false })
      writeAddress(desk, 'replace')
    },
    freeze: (frozen) => {
      if (frozen) stopTime(desk)
      store.setState({ frozen })
    },
    hide: (hidden) => {
      store.setState({ hidden })
      writeAddress(desk, 'replace')
    },
    forgetMe: async () => void (await inTurn(desk, () => forgetVisitor(desk))),
  }
}

/** What is kept on this device goes in any case; where no worker can live the world without the visitor, it opens without them. */
async function forgetVisitor(desk: Desk): Promise<boolean> {
  const { acts: before } = desk.store.getState()
  const first = before.findIndex(({ act }) => isVisitors(act))
  const acts = numbered(before.filter(({ act }, at) => !isVisitors(act) && (first < 0 || at < first || !namesRecord(act))))
  const lived = acts.length === before.length || (await liveWith(desk, acts))
  if (!lived && desk.client === null) desk.store.setState({ acts })
  const kept = desk.surroundings.memory.clear()
  await forgetKept(desk)
  if (!lived && desk.client !== null) return false
  const step = recordStep(desk, { text: { kind: 'forgotMe' }, before, kept })
  notify(desk, { kind: 'forgotMe' }, { step })
  return true
}

const isVisitors = ({ kind }: Act): boolean =>
  kind === 'join' || kind === 'watch' || kind === 'search' || kind === 'rate' || kind === 'list'

/** Without the visitor the log is numbered otherwise from their first record on. */
const namesRecord = ({ kind }: Act): boolean => kind === 'takeAway' || kind === 'putBack'
