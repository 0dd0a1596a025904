import { memo } from 'react'
import { INKS, type InkName, letteringOn } from '../../../../art/inks'
import { letteringOf } from '../../../../art/lettering'
import { nameAndYear } from '../../source/spoken'
import './PaperTitle.css'

/** One for each genre, in the order of the file; who has none gets plain paper. */
const SHEETS: readonly InkName[] = ['B', 'D', 'N', 'F', 'U', 'T', 'C', 'G', 'Z', 'V', 'L', 'M', 'E', 'S', 'I', 'P', 'A', 'Y', 'R', 'O']
const PLAIN: InkName = 'X'

/** In hundredths of its width: the largest letters; and those of which a line holds one. */
const LARGEST = 13
const A_LINE = 150

interface PaperTitleProps {
  readonly title: string
  /** Index of its first genre; null where none is known. */
  readonly genre: number | null
}

/** A real title: its name set on paper. No picture is invented for it. */
export const PaperTitle = memo(function PaperTitle({ title, genre }: PaperTitleProps) {
  const { name, year } = nameAndYear(title)
  const ink = genre === null ? PLAIN : SHEETS[genre % SHEETS.length]
  const { size } = letteringOf(name)
  const longest = Math.max(...name.split(/[\s-]/).map((word) => word.length))
  const fitting = Math.min(size, LARGEST, A_LINE / longest)
  return (
    <span className="poster paper-title" style={{ backgroundColor: INKS[ink], color: INKS[letteringOn(ink)] }}>
      <span className="paper-title-name" style={{ fontSize: `max(9.5px, ${fitting}cqi)` }}>
        {name}
      </span>
      {year !== null && <span className="paper-title-year">{year}</span>}
    </span>
  )
})
