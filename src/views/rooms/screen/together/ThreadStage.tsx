import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { TitleId } from '../../../../engine/contract/ids'
import type { PageView } from '../../../../engine/lab/snapshot'
import { useMessages } from '../../../../store/language'
import { threadsBetween } from './threads'
import { useThreads } from './useThreads'
import './ThreadStage.css'

interface StageProps {
  readonly pages: readonly PageView[]
  readonly catalogue: PublicCatalogue
  /** Only this title's threads are drawn; null for all. */
  readonly only?: TitleId | null
  /** These are the first that meet the eye: their threads are brighter. */
  readonly first?: ReadonlySet<TitleId>
  readonly className?: string
  /** Each page within an element that says `data-page` and its index, each tile within one that says `data-title`. */
  readonly children: ReactNode
}

/** Two to four pages, and threads between the titles that they share; a shared title that is looked at lights up wherever it stands. */
export function ThreadStage({ pages, catalogue, only = null, first, className = '', children }: StageProps) {
  const { company } = useMessages()
  const stage = useRef<HTMLDivElement>(null)
  const threads = useMemo(() => threadsBetween(pages).filter(({ title }) => only === null || title === only), [pages, only])
  const drawn = useThreads(stage, threads)
  const looked = useLooked(stage)
  const lit = only ?? threads.find(({ title }) => String(title) === looked)?.title ?? null
  useLitTiles(stage, lit)
  const heading = useId()
  return (
    <div ref={stage} className={`thread-stage ${className}`}>
      <svg className="threads" aria-hidden="true" data-testid="threads" data-count={drawn.length}>
        {drawn.map(({ title, from, to, path }) => (
          <path key={`${title} ${from} ${to}`} d={path} pathLength={1} className={looksOf(title === lit, first?.has(title) ?? false)} />
        ))}
      </svg>
      {children}
      <section className="visually-hidden" aria-labelledby={heading}>
        <h3 id={heading}>{company.threads.name}</h3>
        <ul>
          {[...new Set(threads.map(({ title }) => title))].map((title) => (
            <li key={title}>{company.threads.stands(catalogue.titles[title].name, placesOf(title, pages, company.threads.visitor))}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

const looksOf = (lit: boolean, first: boolean): string => `thread${first ? ' thread-first' : ''}${lit ? ' thread-lit' : ''}`

interface NamedPlace {
  readonly name: string
  readonly row: number
  readonly column: number
}

/** Where a title stands on each page that has it, 1-based. */
function placesOf(title: TitleId, pages: readonly PageView[], visitor: string): readonly NamedPlace[] {
  return pages.flatMap(({ person, rows }) => {
    const row = rows.findIndex(({ tiles }) => tiles.some((tile) => tile.title === title))
    if (row < 0) return []
    const column = rows[row].tiles.findIndex((tile) => tile.title === title)
    return [{ name: person.isVisitor ? visitor : person.name, row: row + 1, column: column + 1 }]
  })
}

/** The title that the pointer or the focus is on, as its tile says it. */
function useLooked(stage: { readonly current: HTMLElement | null }): string | null {
  const [looked, setLooked] = useState<string | null>(null)
  useEffect(() => {
    const on = stage.current
    const look = ({ target }: Event) =>
      setLooked((target instanceof Element ? target.closest<HTMLElement>('[data-title]')?.dataset.title : null) ?? null)
    const away = () => setLooked(null)
    on?.addEventListener('pointerover', look)
    on?.addEventListener('focusin', look)
    on?.addEventListener('pointerleave', away)
    on?.addEventListener('focusout', away)
    return () => {
      on?.removeEventListener('pointerover', look)
      on?.removeEventListener('focusin', look)
      on?.removeEventListener('pointerleave', away)
      on?.removeEventListener('focusout', away)
    }
  }, [stage])
  return looked
}

/** The tiles belong to whoever draws the pages; the stage only marks those that are lit. */
function useLitTiles(stage: { readonly current: HTMLElement | null }, lit: TitleId | null): void {
  useEffect(() => {
    if (lit === null) return
    const tiles = stage.current?.querySelectorAll<HTMLElement>(`[data-page] [data-title="${lit}"]`) ?? []
    for (const tile of tiles) tile.dataset.thread = 'lit'
    return () => {
      for (const tile of tiles) delete tile.dataset.thread
    }
  }, [stage, lit])
}
