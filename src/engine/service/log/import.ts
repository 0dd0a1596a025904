/**
 * Reads a log as `export.ts` writes it, and trusts none of it: line by line, the first wrong one is named with its reason. A dossier is such a
 * log too, with a record a line (`importDossier.ts`).
 *
 * Checked: the heading; as many fields as it has; each line by `importLine.ts`; the last line whole. Nothing is put into any log: what was read
 * is handed over. Quotation marks, commas and line ends within fields are as RFC 4180 has them.
 */
import { HEADER } from './export'
import { readDossier } from './importDossier'
import { type Fault, LogLines } from './importLine'
import { type ReadLog, type RefusedLog, refused } from './refusedLog'

const LINES_A_STEP = 5000

/** Yields how far it is, 0 to 1. */
export function* readLog(text: string): Generator<number, ReadLog | RefusedLog> {
  const whole = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  return yield* whole.startsWith('{') ? readDossier(whole) : readTable(whole)
}

function* readTable(whole: string): Generator<number, ReadLog | RefusedLog> {
  const read = new LogLines()
  let line = 1
  for (let from = 0; from < whole.length || line === 1; line++) {
    const end = endOfLine(whole, from)
    const words = fieldsOf(whole.slice(from, end).replace(/\r$/, ''))
    if (words === null) return refused({ line, fault: 'quotes', value: whole.slice(from, end) })
    const fault = line === 1 ? headingFault(words) : read.take(words)
    if (fault !== null) return refused({ line, ...(end === whole.length && line > 1 ? { ...fault, fault: cutOr(fault.fault) } : fault) })
    if (line > 1 && end === whole.length) return refused({ line, fault: 'cut', value: words.join(',') })
    from = end + 1
    if (line % LINES_A_STEP === 0) yield from / whole.length
  }
  return read.events.length === 0 ? refused({ line: 2, fault: 'empty', value: '' }) : { kind: 'read', events: read.events }
}

/** A last line without its end was cut, whatever is wrong with what is left of it. */
const cutOr = (fault: Fault['fault']): Fault['fault'] => (fault === 'heading' ? fault : 'cut')

/** The next line end outside quotation marks; the text's end where there is none. */
function endOfLine(text: string, from: number): number {
  let quoted = false
  for (let at = from; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') quoted = !quoted
    else if (sign === '\n' && !quoted) return at
  }
  return text.length
}

/** Null where quotation marks are not closed. */
function fieldsOf(line: string): readonly string[] | null {
  const fields: string[] = []
  let at = 0
  for (;;) {
    if (line[at] === '"') {
      const end = closing(line, at + 1)
      if (end < 0 || (end + 1 < line.length && line[end + 1] !== ',')) return null
      fields.push(line.slice(at + 1, end).replaceAll('""', '"'))
      at = end + 1
    } else {
      const end = line.indexOf(',', at)
      fields.push(line.slice(at, end < 0 ? line.length : end))
      at = end < 0 ? line.length : end
    }
    if (at >= line.length) return fields
    at++
    if (at === line.length) return [...fields, '']
  }
}

function closing(line: string, from: number): number {
  for (let at = from; at < line.length; at++) {
    if (line[at] !== '"') continue
    if (line[at + 1] !== '"') return at
    at++
  }
  return -1
}

const headingFault = (words: readonly string[]): Fault | null =>
  words.join(',') === HEADER.join(',') ? null : { fault: 'heading', value: words.join(',') }
