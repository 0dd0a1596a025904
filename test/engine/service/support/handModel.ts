/** A small fitted model whose every answer can be worked out by hand: likeness by shared genres, beside a popularity. */
import type { PublicCatalogue } from '../../../../src/engine/contract/catalogue'
import type { History } from '../../../../src/engine/contract/history'
import type { TitleId } from '../../../../src/engine/contract/ids'
import { titleId } from '../../../../src/engine/contract/ids'
import type { FittedModel, Part } from '../../../../src/engine/service/models/protocol'

export function handModel({ titles }: PublicCatalogue, popularity: (title: number, country: number) => number): FittedModel {
  const table = titles.map((a) =>
    titles.map((b) => a.genres.filter((genre) => b.genres.includes(genre)).length / Math.max(a.genres.length, b.genres.length)),
  )
  const likeness = (a: number, b: number): number => table[a][b]
  const parts = (history: History, title: number): Part[] => [
    { source: { kind: 'popularity', country: history.country }, value: popularity(title, history.country), model: 'blend' },
    ...Array.from(
      { length: history.count },
      (_, i): Part => ({
        source: { kind: 'watched', title: titleId(history.titles[i]) },
        value: history.weights[i] * likeness(history.titles[i], title),
        model: 'blend',
      }),
    ),
  ]
  const total = (list: readonly Part[]): number => list.reduce((sum, part) => sum + part.value, 0)
  return {
    id: 'blend',
    titleCount: titles.length,
    score: (history, out) => {
      for (let title = 0; title < titles.length; title++) out[title] = total(parts(history, title))
    },
    explain: (history: History, title: TitleId) => ({ score: total(parts(history, title)), parts: parts(history, title) }),
    similar: (title, count) =>
      titles
        .map((_, other) => ({ title: titleId(other), similarity: likeness(title, other) }))
        .filter((entry) => entry.title !== title)
        .sort((a, b) => b.similarity - a.similarity || a.title - b.title)
        .slice(0, count),
  }
}
