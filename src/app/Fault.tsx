import { Component, type ReactNode } from 'react'
import { useFirstMessages } from '../store/language'
import { session } from '../store/session'
import { Button } from '../views/parts/Button'
import './Banner.css'

interface FaultState {
  readonly message: string | null
}

interface FaultProps {
  readonly children: ReactNode
  /** What stands where a small part was to be: a notice says then what happened. */
  readonly instead?: ReactNode
}

/** Where a view breaks, the page says so in words instead of going blank; time and the other rooms go on. */
export class Fault extends Component<FaultProps, FaultState> {
  override state: FaultState = { message: null }

  static getDerivedStateFromError(thrown: unknown): FaultState {
    return { message: thrown instanceof Error ? thrown.message : String(thrown) }
  }

  override componentDidCatch(): void {
    if (this.props.instead !== undefined) session.actions.sayFault()
  }

  override render(): ReactNode {
    const { message } = this.state
    if (message === null) return this.props.children
    return this.props.instead === undefined ? <FaultBanner message={message} /> : this.props.instead
  }
}

function FaultBanner({ message }: { readonly message: string }) {
  const { fault } = useFirstMessages().shell
  return (
    <section className="banner banner-trouble" role="alert">
      <h1>{fault.title}</h1>
      <p>{fault.remedy}</p>
      <Button look="strong" onClick={() => location.reload()}>
        {fault.reload}
      </Button>
      <details>
        <summary>{fault.details}</summary>
        <pre>{message}</pre>
      </details>
    </section>
  )
}
