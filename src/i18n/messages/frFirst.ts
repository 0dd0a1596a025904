import type { enFirst } from './enFirst'
import { bar } from './fr/bar'
import { minute } from './fr/minute'
import { shell } from './fr/shell'
import { time } from './fr/time'
import { welcome } from './fr/welcome'

/** The same in French. */
export const frFirst: typeof enFirst = { bar, minute, shell, time, welcome }
