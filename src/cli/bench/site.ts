/** The built site, for the sections that need it: built once a run, and removed at its end. */
import { type BuiltSite, buildSite } from '../../build/buildSite'
import { measureFirstLoad } from '../../build/size'
import type { Section } from './section'

let built: BuiltSite | null = null

export function builtSite(): string {
  built ??= buildSite()
  return built.site
}

export function removeSite(): void {
  built?.remove()
  built = null
}

const UNITS = { 'load.script': 'bytes gzip', 'load.all': 'bytes gzip' }

/** What the first visit has to load; the worker is inlined in the script that starts it. */
export const load: Section<keyof typeof UNITS> = {
  units: UNITS,
  measure: (take) => {
    const { scriptBytes, allBytes } = measureFirstLoad(builtSite())
    take('load.script', scriptBytes)
    take('load.all', allBytes)
  },
}
