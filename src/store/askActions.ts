/** Acts, and questions to the worker. */
import type { AnswerTo, Asked, QuestionName } from '../engine/lab/questions'
import { inOrder } from '../worker/datedActs'
import type { Actions } from './actions'
import { answerOf, type Desk, notify } from './desk'
import type { SessionState } from './state'
import { inverseOf, stillHolding } from './undo'

type AskActions = Pick<
  Actions,
  | 'act'
  | 'maskAll'
  | 'quietly'
  | 'undo'
  | 'openTile'
  | 'closeTile'
  | 'records'
  | 'people'
  | 'ask'
  | 'hadSheBeenSo'
  | 'exportCsv'
  | 'cancelExport'
>

export function askActions(desk: Desk): AskActions {
  const { store } = desk
  const take: Actions['act'] = async (act) => {
    const { client } = desk
    if (client === null) return null
    const acted = answerOf(desk, await client.call('act', { act }))
    if (acted === null || desk.client !== client) return null
    store.setState(({ acts, notices }) => ({
      snapshot: acted.snapshot,
      acts: inOrder([...acts, acted.dated]),
      notices: stillHolding(notices, act),
    }))
    void refreshTile(desk)
    return acted
  }
  return {
    act: async (act) => {
      const acted = await take(act)
      const inverse = inverseOf(acted?.dated.act ?? act)
      if (acted !== null && (inverse !== null || act.kind === 'tweak')) notify(desk, { kind: 'acted', act }, inverse)
      return acted
    },
    maskAll: async (signals, masked) => {
      for (const signal of signals) if ((await take({ kind: 'mask', signal, masked })) === null) return
      notify(desk, { kind: 'maskedAll', masked })
    },
    quietly: async (acts) => {
      for (const act of acts) if ((await take(act)) === null) return false
      return true
    },
    undo: async (id) => {
      const notice = store.getState().notices.find((candidate) => candidate.id === id)
      if (!notice?.undo) return
      store.setState(({ notices }) => ({ notices: notices.filter((other) => other !== notice) }))
      if ((await take(notice.undo)) !== null) notify(desk, { kind: 'undone' })
    },
    openTile: (seat, title) => {
      store.setState({ tile: { seat, title, detail: null, before: null } })
      void refreshTile(desk)
    },
    closeTile: () => store.setState({ tile: null }),
    records: async (profile, count) => (desk.client ? answerOf(desk, await desk.client.call('records', { profile, count })) : null),
    people: async (request) => (desk.client ? answerOf(desk, await desk.client.call('people', request)) : null),
    ask: (question, about) => askLab(desk, { question, about }),
    hadSheBeenSo: async (change, seat) => (desk.client ? answerOf(desk, await desk.client.call('hadSheBeenSo', { change, seat })) : null),
    ...exportActions(desk),
  }
}

async function askLab<Name extends QuestionName>(desk: Desk, asked: Asked<Name>): Promise<AnswerTo<Name> | null> {
  return desk.client ? answerOf(desk, await desk.client.question(asked)) : null
}

/** Asks again for the open tile; what it showed before stays beside it. */
async function refreshTile(desk: Desk): Promise<void> {
  const { client, store } = desk
  const { tile } = store.getState()
  if (client === null || tile === null) return
  const detail = answerOf(desk, await client.call('tileDetail', { seat: tile.seat, title: tile.title }))
  const now = store.getState().tile
  if (detail === null || now === null || now.seat !== tile.seat || now.title !== tile.title) return
  store.setState({ tile: { ...now, detail, before: now.detail } })
}

function exportActions(desk: Desk): Pick<AskActions, 'exportCsv' | 'cancelExport'> {
  const { store } = desk
  const showing = (exporting: SessionState['exporting']) => store.setState({ exporting })
  return {
    exportCsv: async (profile) => {
      const { client } = desk
      if (client === null || desk.exportJob !== null) return null
      showing({ done: 0 })
      const job = client.job('csv', { profile }, ({ done }) => showing({ done }))
      desk.exportJob = job
      const outcome = await job.outcome
      desk.exportJob = null
      showing(null)
      return answerOf(desk, outcome)
    },
    cancelExport: () => desk.exportJob?.cancel(),
  }
}
