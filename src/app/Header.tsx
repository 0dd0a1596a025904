import type { Language } from '../engine/contract/vocabulary'
import { useMessages } from '../store/language'
import { session, useSession } from '../store/session'
import type { Theme } from '../store/state'
import './Header.css'
import { LoopStrip } from './LoopStrip'

const NEXT_THEME: { readonly [T in Theme]: Theme } = { system: 'dark', dark: 'light', light: 'system' }
const THEME_SIGN: { readonly [T in Theme]: string } = { system: '◐', dark: '☾', light: '☀' }
const OTHER_LANGUAGE: { readonly [L in Language]: Language } = { en: 'fr', fr: 'en' }

export function Header() {
  const { shell } = useMessages()
  return (
    <header className="header">
      <p className="header-name">{shell.name}</p>
      <LoopStrip />
      <div className="header-switches">
        <TruthSwitch />
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  )
}

/** Real tastes, in their own mark: violet, dotted, outlined. */
function TruthSwitch() {
  const { shell } = useMessages()
  const truth = useSession((state) => state.truth)
  return (
    <button
      type="button"
      role="switch"
      aria-checked={truth}
      title={truth ? shell.truth.on : shell.truth.off}
      className="truth-switch"
      onClick={() => session.actions.showTruth(!truth)}
    >
      <span className="truth-track" aria-hidden="true">
        <span className="truth-thumb" />
      </span>
      {shell.truth.name}
    </button>
  )
}

function LanguageSwitch() {
  const { shell } = useMessages()
  const other = OTHER_LANGUAGE[useSession(({ language }) => language)]
  return (
    <button
      type="button"
      className="header-button"
      lang={other}
      aria-label={shell.language[other]}
      title={shell.language[other]}
      onClick={() => session.actions.setLanguage(other)}
    >
      {other.toUpperCase()}
    </button>
  )
}

function ThemeSwitch() {
  const { shell } = useMessages()
  const theme = useSession((state) => state.theme)
  const name = `${shell.theme.name}: ${shell.theme[theme]}`
  return (
    <button
      type="button"
      className="header-button"
      aria-label={name}
      title={name}
      onClick={() => session.actions.setTheme(NEXT_THEME[theme])}
    >
      <span aria-hidden="true">{THEME_SIGN[theme]}</span>
    </button>
  )
}
