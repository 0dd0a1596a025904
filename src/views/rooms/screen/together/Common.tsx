import type { PageView } from '../../../../engine/lab/snapshot'
import { useMessages } from '../../../../store/language'
import { samePage, sharedBy } from '../../../page/compare'
import { Sentence } from '../../../parts/Sentence'
import './Common.css'

/** What two pages have in common, "3 of 10 in common"; of three or four, what all of them have. */
export function Common({ pages }: { readonly pages: readonly PageView[] }) {
  const { screen, company } = useMessages()
  const { together } = screen
  const [one, other] = pages
  if (pages.length > 2) {
    return (
      <p className="together" role="status" data-testid="together">
        <span>{company.threads.among(onAll(pages), onSome(pages))}</span>
      </p>
    )
  }
  const shared = sharedBy(one, other)
  return (
    <p className="together" role="status" data-testid="together" data-shared={shared.amongFirst}>
      <strong>
        <Sentence text={together.amongFirst(shared.amongFirst, shared.first)} />
      </strong>{' '}
      <span>{samePage(one, other) ? together.same : together.onPages(shared.titles.size, shared.outOf)}</span>
    </p>
  )
}

const standings = (pages: readonly PageView[]): readonly number[] => {
  const pagesOf = new Map<number, number>()
  for (const page of pages) {
    for (const title of new Set(page.rows.flatMap(({ tiles }) => tiles.map((tile) => tile.title)))) {
      pagesOf.set(title, (pagesOf.get(title) ?? 0) + 1)
    }
  }
  return [...pagesOf.values()]
}
const onAll = (pages: readonly PageView[]): number => standings(pages).filter((on) => on === pages.length).length
const onSome = (pages: readonly PageView[]): number => standings(pages).filter((on) => on > 1).length
