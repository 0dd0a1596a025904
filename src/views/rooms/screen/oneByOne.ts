import type { PageView } from '../../../engine/lab/snapshot'

export type Pages = readonly (PageView | null)[]

/** The next of them as it is to be; all, where no more than one was behind. */
export function stepTowards(shown: Pages, pages: Pages): Pages {
  const behind = pages.flatMap((page, at) => (page === shown[at] ? [] : [at]))
  return behind.length < 2 ? pages : pages.map((page, at) => (at === behind[0] ? page : (shown[at] ?? null)))
}
