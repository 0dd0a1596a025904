import { Component, type ReactNode } from 'react'
import { useMessages } from '../store/language'
import { Button } from '../views/parts/Button'
import './Banner.css'

interface FaultState {
  readonly message: string | null
}

/** Where a view breaks, the page says so in words instead of going blank; time and the other rooms go on. */
export class Fault extends Component<{ readonly children: ReactNode }, FaultState> {
  override state: FaultState = { message: null }

  static getDerivedStateFromError(thrown: unknown): FaultState {
    return { message: thrown instanceof Error ? thrown.message : String(thrown) }
  }

  override render(): ReactNode {
    const { message } = this.state
    return message === null ? this.props.children : <FaultBanner message={message} />
  }
}

function FaultBanner({ message }: { readonly message: string }) {
  const { fault } = useMessages().shell
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
