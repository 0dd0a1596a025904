import { createContext } from 'react'
import { LOOKS } from '../../vocabulary'

const OLDER_FROM = 60

/** Seeds of the faces that are to look old: of those whose real age is shown. */
export const AgedFaces = createContext<ReadonlySet<number>>(new Set())

/** The seeds of those who are sixty and more. */
export const olderOf = (people: Iterable<{ readonly seed: number; readonly age: number }>): ReadonlySet<number> =>
  new Set([...people].filter(({ age }) => age >= OLDER_FROM).map(({ seed }) => seed))

/** The face with its real age in it, where that is shown. */
export const agedFace = (seed: number, older: ReadonlySet<number>): number =>
  older.has(seed) ? (seed | LOOKS.indexOf('older')) >>> 0 : seed
