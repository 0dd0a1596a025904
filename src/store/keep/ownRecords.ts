/** The records that this tab wrote, by the steps that lead from one evening to another, and the mark by which it finds its own again. */
import type { Step } from '../state'
import type { Crossing } from './leaving'

export interface KeptRecord {
  readonly id: string | null
  /** The text in it; null where this tab has written none. */
  readonly written: string | null
}

export const NO_RECORD: KeptRecord = { id: null, written: null }

export class OwnRecords {
  private readonly bySide = { before: new Map<Step['id'], KeptRecord>(), after: new Map<Step['id'], KeptRecord>() }

  /** Lays down the record of the evening that is left; answers that of the one that is come to, if it had one. */
  exchange({ step, side }: Crossing, left: KeptRecord): KeptRecord {
    this.bySide[side].set(step, left)
    return this.bySide[side === 'before' ? 'after' : 'before'].get(step) ?? NO_RECORD
  }

  has(id: string): boolean {
    return this.sides().some((side) => [...side.values()].some((record) => record.id === id))
  }

  drop(id: string): void {
    for (const side of this.sides()) for (const [step, record] of side) if (record.id === id) side.delete(step)
  }

  forget(): void {
    for (const side of this.sides()) side.clear()
  }

  private sides() {
    return Object.values(this.bySide)
  }
}

const BETWEEN = ' '

/** The record, and the address that this tab wrote last: any other is a link that somebody followed. */
export const writeMark = (id: string, hash: string): string => `${id}${BETWEEN}${hash}`

export function readMark(mark: string): { readonly id: string; readonly hash: string | null } {
  const at = mark.indexOf(BETWEEN)
  return at < 0 ? { id: mark, hash: null } : { id: mark.slice(0, at), hash: mark.slice(at + 1) }
}
