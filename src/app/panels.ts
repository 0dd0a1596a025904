import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** What the menu opens over the page. */
export type Panel = 'help' | 'history' | 'forgetMe' | 'about' | 'keep' | 'reset'

const panels = createStore<{ readonly open: Panel | null }>(() => ({ open: null }))

export const usePanel = (): Panel | null => useStore(panels, ({ open }) => open)

export const openPanel = (open: Panel | null): void => panels.setState({ open })
