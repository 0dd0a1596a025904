/** Acts, and questions to the worker. */

import type { Act, DatedAct } from '../engine/lab/acts'
import type { AnswerTo, Asked, QuestionName } from '../engine/lab/questions'
import type { Job } from '../worker/client'
import { inOrder } from '../worker/datedActs'
import type { Acted } from '../worker/protocol'
import type { Actions } from './actions'
import { answerOf, type Desk, notify } from './desk'
import { recordStep, undoStep } from './history'
import type { NoticeText, SessionState } from './state'
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
  | 'inquire'
  | 'exportCsv'
  | 'cancelExport'
>

/** What no act takes back, and living the days again does. */
const ONLY_LIVED_AGAIN: ReadonlySet<Act['kind']> = new Set(['tweak', 'recording', 'ask', 'erase', 'eraseRecord', 'reset'])

export function askActions(desk: Desk): AskActions {
  const { store } = desk
  const take: Actions['act'] = async (act) => {
    const { client } = desk
    if (client === null) return null
    const acted = answerOf(desk, await client.call('act', { act }))
    if (acted === null || desk.client !== client) return null
    store.setState(({ acts, notices, snapshot }) => ({
      snapshot: acted.snapshot ?? snapshot,
      acts: inOrder([...without(acts, acted.dropped), acted.dated]),
      notices: stillHolding(notices, act),
      horizon: null,
    }))
    if (acted.dropped.length > 0) notify(desk, { kind: 'dropped', acts: acted.dropped.length })
    void refreshTile(desk)
    return acted
  }
  return {
    act: async (act) => {
      const acted = await take(act)
      if (acted === null) return null
      const step = recordStep(desk, { text: { kind: 'acted', act }, before: beforeThese(store.getState().acts, [acted]) })
      const undo = inverseOf(acted.dated.act)
      if (undo !== null || ONLY_LIVED_AGAIN.has(act.kind)) notify(desk, { kind: 'acted', act }, { undo, step })
      return acted
    },
    maskAll: async (signals, masked, family) => {
      const text: NoticeText = { kind: 'maskedAll', masked, ...(family && { family }) }
      const taken: Acted[] = []
      for (const signal of signals) {
        const acted = await take({ kind: 'mask', signal, masked })
        if (acted === null) break
        taken.push(acted)
      }
      if (taken.length === 0) return
      const step = recordStep(desk, { text, before: beforeThese(store.getState().acts, taken) })
      if (taken.length < signals.length) return
      notify(desk, text, { step })
    },
    quietly: async (acts) => {
      for (const act of acts) if ((await take(act)) === null) return false
      return true
    },
    undo: (id) => void undoNotice(desk, take, id),
    openTile: (seat, title) => {
      store.setState({ tile: { seat, title, detail: null, before: null } })
      void refreshTile(desk)
    },
    closeTile: () => store.setState({ tile: null }),
    records: async (profile, count) => (desk.client ? answerOf(desk, await desk.client.call('records', { profile, count })) : null),
    people: async (request) => (desk.client ? answerOf(desk, await desk.client.call('people', request)) : null),
    ask: async (question, about) => {
      const inquiry = inquire(desk, { question, about })
      return inquiry === null ? null : answerOf(desk, await inquiry.outcome)
    },
    inquire: (asked, onProgress) => inquire(desk, asked, onProgress),
    ...exportActions(desk),
  }
}

/** The notice goes only with what it tells of: by its step while that is the last, else by the act that undoes it. */
async function undoNotice(desk: Desk, take: Actions['act'], id: number): Promise<void> {
  const { store } = desk
  const notice = store.getState().notices.find((candidate) => candidate.id === id)
  if (notice === undefined) return
  if (notice.step !== undefined && (await undoStep(desk, notice.step))) return
  if (notice.undo === null || !store.getState().notices.includes(notice)) return
  store.setState(({ notices }) => ({ notices: notices.filter((other) => other !== notice) }))
  if ((await take(notice.undo)) !== null) notify(desk, { kind: 'undone' })
  else store.setState(({ notices }) => ({ notices: [...notices, notice] }))
}

/** As it was without these, whatever else was taken meanwhile; what they made pointless is there again. */
const beforeThese = (acts: readonly DatedAct[], taken: readonly Acted[]): readonly DatedAct[] =>
  inOrder([...acts.filter((act) => !taken.some(({ dated }) => dated === act)), ...taken.flatMap(({ dropped }) => dropped)])

const without = (acts: readonly DatedAct[], dropped: readonly DatedAct[]): readonly DatedAct[] =>
  acts.filter(({ day, order }) => !dropped.some((gone) => gone.day === day && gone.order === order))

/** On the way to another moment somebody may not be there yet: what is then refused is no news, and is asked again once it is there. */
function inquire<Name extends QuestionName>(
  { client, store }: Desk,
  asked: Asked<Name>,
  onProgress: (done: number) => void = () => undefined,
): Job<AnswerTo<Name>> | null {
  if (client === null) return null
  const { outcome, cancel } = client.question(asked, ({ done }) => onProgress(done))
  const onTheWay = (): boolean => store.getState().run?.purpose === 'moment'
  return { cancel, outcome: outcome.then((ended) => (ended.kind === 'failed' && onTheWay() ? { kind: 'superseded' } : ended)) }
}

/** Asks again for the open tile; what it showed before stays beside it. */
export async function refreshTile(desk: Desk): Promise<void> {
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
