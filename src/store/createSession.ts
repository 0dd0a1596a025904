import { createStore, type StoreApi } from 'zustand/vanilla'
import { initialLanguage } from '../i18n/language'
import type { Actions } from './actions'
import { askActions } from './askActions'
import { begin } from './begin'
import { classActions } from './classActions'
import type { Desk, Surroundings } from './desk'
import { historyActions } from './historyActions'
import { followHorizon } from './horizon'
import { keepActions } from './keepActions'
import { countRevisions, keepTruthHidden } from './keeping'
import { lessonActions } from './lessonActions'
import { DEFAULT_LINK } from './link'
import { minuteActions } from './minuteActions'
import { KEPT_LANGUAGE, KEPT_THEME, pageActions, themeFrom } from './pageActions'
import { playbackActions } from './playbackActions'
import type { SessionState } from './state'
import { FIRST_VIEWS } from './views'
import { followAddress, worldActions } from './worldActions'

export interface Session {
  readonly store: StoreApi<SessionState>
  readonly actions: Actions
  /** Opens what the address asks for, and follows it from then on. */
  start(): void
}

/** The session: one state, and what may be done to it. All that surrounds the page is handed in. */
export function createSession(surroundings: Surroundings): Session {
  const store = createStore<SessionState>(() => firstState(surroundings))
  const desk: Desk = {
    store,
    surroundings,
    client: null,
    runs: [],
    exportJob: null,
    lastNotice: 0,
    lastStep: 0,
    livingAgain: Promise.resolve(true),
    expectedEngine: null,
    keeper: null,
  }
  followHorizon(store)
  keepTruthHidden(store)
  countRevisions(store)
  return {
    store,
    actions: {
      ...worldActions(desk),
      ...playbackActions(desk),
      ...askActions(desk),
      ...pageActions(desk),
      ...lessonActions(desk),
      ...minuteActions(desk),
      ...historyActions(desk),
      ...classActions(desk),
      ...keepActions(desk),
    },
    start: () => {
      surroundings.address.onChange(() => followAddress(desk))
      begin(desk)
    },
  }
}

function firstState({ memory, language }: Surroundings): SessionState {
  return {
    connection: { kind: 'opening' },
    room: DEFAULT_LINK.room,
    lesson: DEFAULT_LINK.lesson,
    scenario: DEFAULT_LINK.scenario,
    openingDay: DEFAULT_LINK.day,
    problems: [],
    opening: null,
    world: 0,
    revision: 0,
    snapshot: null,
    seats: [],
    truth: false,
    views: FIRST_VIEWS,
    choices: {},
    data: DEFAULT_LINK.data,
    playing: false,
    speed: 'steady',
    run: null,
    tile: null,
    exporting: null,
    acts: [],
    history: { past: [], future: [] },
    horizon: null,
    preset: null,
    presenter: false,
    frozen: false,
    hidden: [],
    notices: [],
    keeping: 'notYet',
    minute: null,
    language: initialLanguage({ ...language, stored: memory.get(KEPT_LANGUAGE) }),
    theme: themeFrom(memory.get(KEPT_THEME)),
  }
}
