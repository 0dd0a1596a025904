import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { TitleId } from '../../../engine/contract/ids'
import { Poster } from '../../art/Poster'
import { PersonLine } from '../../parts/PersonLine'
import { firstTen, sharedTen } from './derive'
import './FaceToFace.css'
import { useLessonWords } from './useLessonWords'
import type { LessonWorld } from './useLessonWorld'

/** Two people, the first ten titles of each, and a thread between the two places of every title that both have. */
export function FaceToFace({ world }: { readonly world: LessonWorld }) {
  const box = useRef<HTMLDivElement>(null)
  const shared = sharedTen(...world.pages)
  const threads = useThreads(box)
  return (
    <div ref={box} className="face-to-face">
      {world.people.map(({ person }, side) => (
        <Ten key={person.profile} world={world} side={side} shared={shared} />
      ))}
      <svg className="threads" aria-hidden="true">
        {threads.map(({ title, path }) => (
          <path key={title} d={path} />
        ))}
      </svg>
    </div>
  )
}

interface TenProps {
  readonly world: LessonWorld
  readonly side: number
  readonly shared: readonly TitleId[]
}

function Ten({ world, side, shared }: TenProps) {
  const { twoPages: say } = useLessonWords()
  const { person } = world.people[side === 0 ? 0 : 1]
  const titles = firstTen(world.pages[side === 0 ? 0 : 1])
  return (
    <section className="ten">
      <PersonLine person={person} />
      <ol aria-label={say.ten(person.name)} data-testid={`ten-${side}`}>
        {titles.map((title) => {
          const both = shared.includes(title)
          return (
            <li key={title} className={both ? 'ten-both' : undefined} data-title={title} data-side={side}>
              <Poster title={world.catalogue.titles[title]} />
              {both && <span className="visually-hidden">{say.both}</span>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

interface Thread {
  readonly title: string
  readonly path: string
}

/** Measured off the tiles as they lie, each time they are drawn or the box changes its width. */
function useThreads(box: RefObject<HTMLDivElement | null>): readonly Thread[] {
  const [threads, setThreads] = useState<readonly Thread[]>([])
  const measure = useCallback(() => {
    const now = box.current === null ? [] : threadsIn(box.current)
    const all = (some: readonly Thread[]): string => some.map(({ title, path }) => `${title} ${path}`).join()
    setThreads((before) => (all(before) === all(now) ? before : now))
  }, [box])
  useLayoutEffect(measure)
  useLayoutEffect(() => {
    if (box.current === null) return
    const observer = new ResizeObserver(measure)
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [box, measure])
  return threads
}

/** Where a box lies within another, in the other's own pixels, whatever the zoom of a presenter. */
function within(around: HTMLElement, part: HTMLElement): { readonly left: number; readonly right: number; readonly middle: number } {
  const [outer, inner] = [around.getBoundingClientRect(), part.getBoundingClientRect()]
  const zoom = outer.width / around.offsetWidth || 1
  return {
    left: (inner.left - outer.left) / zoom,
    right: (inner.right - outer.left) / zoom,
    middle: ((inner.top + inner.bottom) / 2 - outer.top) / zoom,
  }
}

function threadsIn(around: HTMLElement): readonly Thread[] {
  return [...around.querySelectorAll<HTMLElement>('[data-side="0"].ten-both')].flatMap((from) => {
    const { title = '' } = from.dataset
    const to = around.querySelector<HTMLElement>(`[data-side="1"][data-title="${title}"]`)
    if (to === null) return []
    const [a, b] = [within(around, from), within(around, to)]
    const start = { x: a.right - 12, y: a.middle }
    const end = { x: b.left + 12, y: b.middle }
    const bend = Math.max(24, (end.x - start.x) / 2)
    return [{ title, path: `M ${start.x} ${start.y} C ${start.x + bend} ${start.y} ${end.x - bend} ${end.y} ${end.x} ${end.y}` }]
  })
}
