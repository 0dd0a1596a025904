import type { Language } from '../engine/contract/vocabulary'
import { useFirstMessages } from '../store/language'
import { session, useSession } from '../store/session'
import './Header.css'
import { LoopStrip } from './LoopStrip'
import { LazyMenu } from './menu/LazyMenu'

const OTHER_LANGUAGE: { readonly [L in Language]: Language } = { en: 'fr', fr: 'en' }

export function Header() {
  const { shell } = useFirstMessages()
  const hidden = useSession((state) => state.hidden)
  return (
    <header className="header">
      <p className="header-name">{shell.name}</p>
      {!hidden.includes('loop') && <LoopStrip />}
      <div className="header-switches">
        {!hidden.includes('truth') && <TruthSwitch />}
        <LanguageSwitch />
        {!hidden.includes('menu') && <LazyMenu />}
      </div>
    </header>
  )
}

/** Real tastes, in their own mark: violet, dotted, outlined. */
function TruthSwitch() {
  const { shell } = useFirstMessages()
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
  const { shell } = useFirstMessages()
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
