import type { ReactNode } from 'react'
import { useFormat, useMessages } from '../../store/language'
import { session, useSession } from '../../store/session'
import type { Step } from '../../store/state'
import { Button } from '../../views/parts/Button'
import { type Panel, usePanel } from '../panels'
import { KeepSheet } from './KeepSheet'
import { ResetSheet } from './ResetSheet'
import { close, Sheet } from './Sheet'
import { wordStep } from './wordStep'

const SHEETS: { readonly [P in Panel]: () => ReactNode } = {
  help: Help,
  history: History,
  forgetMe: ForgetMe,
  about: About,
  keep: KeepSheet,
  reset: ResetSheet,
}

/** What the menu opens over the page. */
export function Panels() {
  const panel = usePanel()
  if (panel === null) return null
  const Sheet = SHEETS[panel]
  return <Sheet />
}

function Help() {
  const { helpSheet } = useMessages().menu
  return (
    <Sheet title={helpSheet.title}>
      <p>{helpSheet.intro}</p>
      <h3>{helpSheet.keys}</h3>
      <dl className="sheet-keys">
        {helpSheet.lines.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{helpSheet.note}</p>
      <p className="sheet-small">{helpSheet.links}</p>
    </Sheet>
  )
}

function History() {
  const { historySheet } = useMessages().menu
  const { past, future } = useSession(({ history }) => history)
  const none = past.length === 0 && future.length === 0
  return (
    <Sheet title={historySheet.title}>
      <p>{none ? historySheet.nothing : historySheet.intro}</p>
      <ol className="sheet-steps">
        {future.map((step) => (
          <StepLine key={step.id} step={step} undone last={step === future.at(-1)} />
        ))}
        {[...past].reverse().map((step, at) => (
          <StepLine key={step.id} step={step} undone={false} last={at === 0} />
        ))}
      </ol>
    </Sheet>
  )
}

/** A thing done; the last one can be undone, and the last undone one done again. */
function StepLine({ step, undone, last }: { readonly step: Step; readonly undone: boolean; readonly last: boolean }) {
  const messages = useMessages()
  const { shortDate } = useFormat()
  const { menu, words } = messages
  const catalogue = useSession(({ opening }) => opening?.catalogue ?? null)
  const said = wordStep(step, messages, catalogue)
  const day = (step.after.find((dated) => !step.before.includes(dated)) ?? step.after.at(-1))?.day
  return (
    <li className={undone ? 'sheet-undone' : undefined}>
      <span>
        {said}
        {day !== undefined && <span className="sheet-small"> · {shortDate(day)}</span>}
        {undone && <span className="sheet-small"> · {menu.historySheet.undone}</span>}
      </span>
      {last && (
        <Button onClick={undone ? session.actions.redo : session.actions.undoLast} name={undone ? menu.redo(said) : menu.undo(said)}>
          {undone ? '↷' : words.undo}
        </Button>
      )}
    </li>
  )
}

function ForgetMe() {
  const { forgetSheet } = useMessages().menu
  const forget = () => {
    close()
    void session.actions.forgetMe()
  }
  return (
    <Sheet title={forgetSheet.title}>
      <p>{forgetSheet.text}</p>
      <p className="sheet-small">{forgetSheet.records}</p>
      <div className="banner-buttons">
        <Button look="strong" onClick={forget}>
          {forgetSheet.yes}
        </Button>
        <Button onClick={close}>{forgetSheet.no}</Button>
      </div>
    </Sheet>
  )
}

function About() {
  const { aboutSheet } = useMessages().menu
  const { footer } = useMessages().shell
  const engine = useSession(({ opening }) => opening?.engineVersion ?? null)
  return (
    <Sheet title={aboutSheet.title}>
      <p>{aboutSheet.text}</p>
      <p>{aboutSheet.numbers}</p>
      <p>{aboutSheet.licence}</p>
      {engine !== null && <p className="sheet-small">{footer.engine(engine)}</p>}
    </Sheet>
  )
}
