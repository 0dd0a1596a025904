/**
 * Which history was read last? A page asks for the parts of some thirty titles of one person, one after another; what is read
 * of the person serves them all.
 *
 * It compares what stands in the history, not which object it is: the buffers that histories are read into are reused.
 */
import type { History } from '../../contract/history'

export class LastHistory {
  private count = -1
  private titles: History['titles'] = new Uint16Array(0)
  private weights = new Float32Array(0)
  private refused: History['refused'] = null

  /** Whether this is the history taken last. */
  is({ count, titles, weights, refused = null }: History): boolean {
    if (count !== this.count || refused !== this.refused) return false
    for (let entry = 0; entry < count; entry++) {
      if (titles[entry] !== this.titles[entry] || weights[entry] !== this.weights[entry]) return false
    }
    return true
  }

  take({ count, titles, weights, refused = null }: History): void {
    this.count = count
    this.refused = refused
    this.titles = titles.slice(0, count)
    this.weights = weights.slice(0, count)
  }

  forget(): void {
    this.count = -1
  }
}
