import type { PageView } from '../../../engine/lab/snapshot'
import { useMessages } from '../../../store/language'
import { type Shared, samePage } from '../../page/compare'
import { Sentence } from '../../parts/Sentence'
import './Together.css'

interface TogetherProps {
  readonly one: PageView
  readonly other: PageView
  readonly shared: Shared
}

/** What two pages have in common: "3 of 10 in common". */
export function Together({ one, other, shared }: TogetherProps) {
  const { together } = useMessages().screen
  return (
    <p className="together" role="status" data-testid="together" data-shared={shared.amongFirst}>
      <strong>
        <Sentence text={together.amongFirst(shared.amongFirst, shared.first)} />
      </strong>{' '}
      <span>{samePage(one, other) ? together.same : together.onPages(shared.titles.size, shared.outOf)}</span>
    </p>
  )
}
