/** What comes of reading a log from outside: its records, or why it is refused. Shapes only, and the cutting of what is quoted. */
import type { Fault, LogFault, ReadEvent } from './importLine'

/** Why a log is refused: the line from 1, the field where one is to blame, and what stands there. */
export interface RefusedLog {
  readonly kind: 'refused'
  readonly line: number
  readonly fault: LogFault
  readonly field: string | null
  readonly value: string
}

export interface ReadLog {
  readonly kind: 'read'
  readonly events: readonly ReadEvent[]
}

const LONGEST_SHOWN = 60

export const refused = ({ line, fault, field, value }: Fault & { readonly line: number }): RefusedLog => ({
  kind: 'refused',
  line,
  fault,
  field: field ?? null,
  value: value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value,
})
