import { wordProblem } from '../i18n/problem'
import { useMessages } from '../store/language'
import { session, useSession } from '../store/session'
import { Button } from '../views/parts/Button'

/** What of the link could not be taken, each place with its remedy; the rest of the link holds. */
export function Problems() {
  const problems = useSession((state) => state.problems)
  const messages = useMessages()
  if (problems.length === 0) return null
  const sentences = [...new Set(problems.map((problem) => wordProblem(problem, messages)))]
  return (
    <section className="banner" role="alert" data-testid="problems">
      <h2>{messages.shell.problems.title}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Button onClick={session.actions.dismissProblems}>{messages.shell.problems.dismiss}</Button>
    </section>
  )
}
