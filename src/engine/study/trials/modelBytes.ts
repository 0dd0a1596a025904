/**
 * Answers: how much memory does a fitted model hold? The bytes of all columns that can be reached from it, each counted once, what it reckons
 * with among them; a list of plain numbers counts eight bytes each. Counted, not measured: the same on every device.
 *
 * Misleads: what the fit needed on its way may have been more, and small objects count nothing.
 */
import type { AnyFittedModel } from '../../service/models/protocol'

const NUMBER_BYTES = 8

export function modelBytes(model: AnyFittedModel): number {
  const met = new Set<unknown>()
  const waiting: unknown[] = [model]
  let sum = 0
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null || met.has(next)) continue
    met.add(next)
    if (ArrayBuffer.isView(next)) waiting.push(next.buffer)
    else if (next instanceof ArrayBuffer) sum += next.byteLength
    else if (Array.isArray(next) && next.every((one) => typeof one === 'number')) sum += NUMBER_BYTES * next.length
    else for (const inner of innerOf(next)) if (inner !== undefined) waiting.push(inner)
  }
  return sum
}

const innerOf = (holder: object): readonly unknown[] =>
  holder instanceof Map ? [...holder.keys(), ...holder.values()] : Object.values(holder)
