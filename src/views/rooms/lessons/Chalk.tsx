import { chalkLine, type Point } from './chalkLine'

interface ChalkProps {
  readonly points: readonly Point[]
  readonly width?: number
  readonly waver?: number
}

/** One line in chalk: two strokes that do not quite lie on each other. */
export function Chalk({ points, width = 3, waver = 2.2 }: ChalkProps) {
  return (
    <>
      <path className="chalk-stroke" d={chalkLine(points, waver)} strokeWidth={width} />
      <path className="chalk-stroke chalk-under" d={chalkLine(points, waver, 1)} strokeWidth={width * 0.7} />
    </>
  )
}

/** So many hands as tally marks, in fives; how wide they lie says `tallyWidth`. */
export function Tally({ count, height }: { readonly count: number; readonly height: number }) {
  const marks = Array.from({ length: Math.min(count, MOST_MARKS) }, (_, index) => index)
  const place = (index: number): number => Math.floor(index / 5) * 38 + (index % 5) * 8 + 4
  return (
    <>
      {marks.map((index) => {
        const x = place(index)
        const isFifth = index % 5 === 4
        const from = isFifth ? { x: x - 38 + 4, y: height * 0.75 } : { x, y: 2 }
        const to = isFifth ? { x: x + 2, y: height * 0.2 } : { x: x + 1, y: height - 2 }
        return <Chalk key={index} points={[from, to]} width={2.6} waver={1.2} />
      })}
    </>
  )
}

const MOST_MARKS = 40
