/**
 * Reads a dossier as the Data room writes it, and trusts none of it: a JSON object whose last entry, "records", holds a record a line, oldest
 * first, each with `export.ts`'s columns by name, null where nothing is known. Line by line, the first wrong one is named with its reason.
 *
 * Checked: what stands before the records is JSON; each record is an object of just these columns, with a comma after all but the last; its
 * fields by `importLine.ts`; the last lines close the file. What is inferred, before the records, is read by nobody: it is made anew.
 * Misleads: written otherwise by an editor, on one line, say, it is JSON of the same meaning and refused all the same.
 */
import { HEADER } from './export'
import { type Fault, LogLines } from './importLine'
import { type ReadLog, type RefusedLog, refused } from './refusedLog'

const RECORDS = /^\s*"records": \[$/
const LINES_A_STEP = 5000

/** Yields how far it is, 0 to 1. */
export function* readDossier(text: string): Generator<number, ReadLog | RefusedLog> {
  const lines = text.split(/\r?\n/)
  const start = lines.findIndex((line) => RECORDS.test(line))
  if (start < 0 || parsed([...lines.slice(0, start), '"records": []}'].join('\n')) === null) {
    return refused({ line: start < 0 ? 1 : start + 1, fault: 'dossier', value: lines[Math.max(0, start)] })
  }
  const read = new LogLines()
  for (let at = start + 1; at < lines.length; at++) {
    if (lines[at].trim() === ']') return closingOf(lines, { at, read })
    const fault = recordFault(lines, { at, read })
    if (fault !== null) return refused({ line: at + 1, ...fault })
    if (at % LINES_A_STEP === 0) yield at / lines.length
  }
  return refused({ line: lines.length, fault: 'cut', value: lines[lines.length - 1] })
}

interface Reading {
  readonly at: number
  readonly read: LogLines
}

function recordFault(lines: readonly string[], { at, read }: Reading): Fault | null {
  const text = lines[at].trim()
  const isLast = lines[at + 1]?.trim() === ']'
  if (at === lines.length - 1) return { fault: 'cut', value: text }
  if (text.endsWith(',') === isLast) return { fault: 'record', value: text }
  const record = parsed(isLast ? text : text.slice(0, -1))
  if (record === null) return { fault: 'record', value: text }
  const names = Object.keys(record)
  if (names.length !== HEADER.length || HEADER.some((name) => !names.includes(name))) return { fault: 'fields', value: names.join(',') }
  return read.take(HEADER.map((name) => wordOf(record[name])))
}

/** What closes the file, and nothing after it. */
function closingOf(lines: readonly string[], { at, read }: Reading): ReadLog | RefusedLog {
  const rest = lines.slice(at + 1).map((line) => line.trim())
  const wrong = rest.findIndex((line, place) => line !== (place === 0 ? '}' : ''))
  if (rest.length === 0 || wrong >= 0)
    return refused({ line: at + 2 + Math.max(0, wrong), fault: 'cut', value: rest[Math.max(0, wrong)] ?? '' })
  return read.events.length === 0 ? refused({ line: at + 1, fault: 'empty', value: '' }) : { kind: 'read', events: read.events }
}

/** Null where it is no JSON object. */
function parsed(text: string): { readonly [name: string]: unknown } | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** As the table has it. */
const wordOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : value === null ? '' : '?'
