import { useFirstMessages, useFormat } from '../store/language'
import { useSession } from '../store/session'
import './Banner.css'

/** What this browser lacks, said plainly. */
export function Unsupported() {
  const connection = useSession((state) => state.connection)
  const format = useFormat()
  const { unsupported } = useFirstMessages().shell
  if (connection.kind !== 'unsupported') return null
  return (
    <main className="page-notice" role="alert">
      <h1>{unsupported.title}</h1>
      <p>{unsupported.missing(format.list(connection.missing))}</p>
      <p>{unsupported.remedy}</p>
    </main>
  )
}
