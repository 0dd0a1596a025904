import { type Form, formOf } from './picture/paint'
import { MOST_INKS } from './useShow'
import './Mark.css'

const PATHS: { readonly [F in Form]: string } = {
  disc: 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0z',
  square: 'M3 3h10v10H3z',
  triangle: 'M8 1.5l6.5 11.5h-13z',
  diamond: 'M8 1l7 7-7 7-7-7z',
}

/** A trailer's own colour and form, as its people wear them. Its letter stands beside it. */
export function Mark({ trailer }: { readonly trailer: number }) {
  return (
    <svg className="trailer-mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[formOf(trailer)]} style={{ fill: `var(--trailer-${trailer % MOST_INKS})` }} />
    </svg>
  )
}
