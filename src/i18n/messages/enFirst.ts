import { bar } from './en/bar'
import { minute } from './en/minute'
import { shell } from './en/shell'
import { time } from './en/time'
import { welcome } from './en/welcome'

/** What the shell and the first minute's opening say, in English: it comes before all the rest, so keep it small. A room's own words stand in `en.ts` alone. */
export const enFirst = { bar, minute, shell, time, welcome }
