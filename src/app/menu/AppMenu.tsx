import { CLASS_PRESETS } from '../../scenario/presets'
import { PRESET_NAMES } from '../../scenario/presetWords'
import { useMessages } from '../../store/language'
import { session, useSession } from '../../store/session'
import type { Theme } from '../../store/state'
import { MenuBeside, type MenuBesideProps, type MenuEntry } from '../../views/parts/Menu'
import { openPanel } from '../panels'
import { wordStep } from './wordStep'

const NEXT_THEME: { readonly [T in Theme]: Theme } = { system: 'dark', dark: 'light', light: 'system' }
const LINE = (key: string): MenuEntry => ({ kind: 'line', key })

/** Everything that is not needed all the time. */
export function AppMenu(where: MenuBesideProps) {
  const entries = [
    ...useDoing(),
    LINE('after doing'),
    ...useLooks(),
    LINE('after looks'),
    ...usePresets(),
    LINE('after presets'),
    ...useSheets(),
  ]
  return <MenuBeside entries={entries} {...where} />
}

function useDoing(): MenuEntry[] {
  const messages = useMessages()
  const { menu, kept } = messages
  const { past, future } = useSession(({ history }) => history)
  const [done, undone] = [past.at(-1), future.at(-1)]
  const { actions } = session
  return [
    { kind: 'action', key: 'minute', name: menu.minute, onChoose: actions.repeatMinute },
    ...(done ? [act('undo', menu.undo(wordStep(done, messages)), { hint: 'Ctrl Z', onChoose: actions.undoLast })] : []),
    ...(undone ? [act('redo', menu.redo(wordStep(undone, messages)), { hint: 'Ctrl ⇧ Z', onChoose: actions.redo })] : []),
    act('history', menu.history, { onChoose: () => openPanel('history') }),
    act('keep', kept.sheet.open, { onChoose: () => openPanel('keep') }),
  ]
}

function useLooks(): MenuEntry[] {
  const { menu, shell } = useMessages()
  const theme = useSession((state) => state.theme)
  const presenter = useSession((state) => state.presenter)
  const frozen = useSession((state) => state.frozen)
  const { actions } = session
  return [
    act('theme', menu.theme(shell.theme[theme]), { onChoose: () => actions.setTheme(NEXT_THEME[theme]) }),
    { kind: 'switch', key: 'presenter', name: menu.presenter, on: presenter, onChange: actions.present },
    { kind: 'switch', key: 'freeze', name: menu.freeze, on: frozen, onChange: actions.freeze },
  ]
}

function usePresets(): MenuEntry[] {
  const { menu } = useMessages()
  const language = useSession((state) => state.language)
  const { openPreset } = session.actions
  return [
    ...CLASS_PRESETS.map(({ id }) => act(id, PRESET_NAMES[id][language], { onChoose: () => openPreset(id) })),
    act('first', menu.first, { onChoose: () => openPreset(null) }),
  ]
}

function useSheets(): MenuEntry[] {
  const { menu } = useMessages()
  return [
    act('help', menu.help, { hint: '?', onChoose: () => openPanel('help') }),
    act('about', menu.about, { onChoose: () => openPanel('about') }),
    act('forgetMe', menu.forgetMe, { onChoose: () => openPanel('forgetMe') }),
  ]
}

function act(key: string, name: string, rest: { readonly hint?: string; readonly onChoose: () => void }): MenuEntry {
  return { kind: 'action', key, name, ...rest }
}
