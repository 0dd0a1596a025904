import { useFirstMessages } from '../store/language'
import { useSession } from '../store/session'

/** Whose page this is not, and the fingerprint by which two machines know that they live the same evening. */
export function Footer() {
  const { footer } = useFirstMessages().shell
  const hash = useSession(({ snapshot }) => snapshot?.recorded.hash ?? null)
  const engine = useSession(({ opening }) => opening?.engineVersion ?? null)
  return (
    <footer className="footer">
      <p>
        {footer.independent} {footer.nothingLeaves}
      </p>
      {engine !== null && (
        <p>
          {footer.engine(engine)} · {footer.hash} <code data-testid="hash">{hash ?? '–'}</code>
        </p>
      )}
    </footer>
  )
}
