import { type ReactNode, Suspense } from 'react'
import { useMessages } from '../../store/language'
import './Plot.css'

/** Where a drawing stands that is fetched when it is first wanted. The sentence and the table say the same to those who listen. */
export function Plot({ height, children }: { readonly height: number; readonly children: ReactNode }) {
  const { charts } = useMessages()
  return (
    <div className="plot" aria-hidden="true" style={{ minHeight: height }}>
      <Suspense fallback={<p className="plot-loading">{charts.loading}</p>}>{children}</Suspense>
    </div>
  )
}
