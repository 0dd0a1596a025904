/**
 * How alike are the deviations from the baselines of one row (a title, a person) and of every other?
 *
 * Formula: s = Σ d·e / √(Σ d²·Σ e²) over the columns that both have, · (n − 1)/(n − 1 + σ), n of them, σ the shrinkage: one
 * column in common says nothing. Only likenesses above 0 are kept.
 *
 * Shapes: rows × columns, sparse by column; one scan costs the length of every column that the row has. Source: Koren 2010,
 * "Factor in the neighbors", section 2.2; the n − 1 from the Surprise library (Hug 2020).
 * It misleads where the two agree by rating everything alike: what the baselines take out is what they have in common.
 */
export interface ByColumn {
  readonly starts: ArrayLike<number>
  readonly rows: Uint16Array | Uint32Array
  readonly deviations: Float32Array
}

export interface Scanned {
  readonly columns: ArrayLike<number>
  readonly deviations: ArrayLike<number>
  readonly from: number
  readonly to: number
}

export class NeighbourScan {
  /** Of the last scan, in the order in which they were met: `count` rows, and the likeness of each. */
  readonly rows: Uint32Array
  readonly likeness: Float64Array
  count = 0
  private readonly table: ByColumn
  private readonly shrinkage: number
  private readonly products: Float64Array
  private readonly own: Float64Array
  private readonly others: Float64Array
  private readonly shared: Int32Array

  constructor(table: ByColumn, rowCount: number, shrinkage: number) {
    this.table = table
    this.shrinkage = shrinkage
    this.rows = new Uint32Array(rowCount)
    this.likeness = new Float64Array(rowCount)
    this.products = new Float64Array(rowCount)
    this.own = new Float64Array(rowCount)
    this.others = new Float64Array(rowCount)
    this.shared = new Int32Array(rowCount)
  }

  scan(row: Scanned): void {
    const met = this.gather(row)
    const { rows, likeness, products, own, others, shared, shrinkage } = this
    let kept = 0
    for (let at = 0; at < met; at++) {
      const other = rows[at]
      const more = shared[other] - 1
      const below = own[other] * others[other]
      const value = below > 0 && more > 0 ? ((products[other] / Math.sqrt(below)) * more) / (more + shrinkage) : 0
      shared[other] = 0
      if (!(value > 0)) continue
      rows[kept] = other
      likeness[kept] = value
      kept++
    }
    this.count = kept
  }

  private gather({ columns, deviations, from, to }: Scanned): number {
    const { rows, products, own, others, shared } = this
    const { starts, rows: tableRows, deviations: tableDeviations } = this.table
    let met = 0
    for (let entry = from; entry < to; entry++) {
      const column = columns[entry]
      const deviation = deviations[entry]
      const square = deviation * deviation
      const end = starts[column + 1]
      for (let at = starts[column]; at < end; at++) {
        const other = tableRows[at]
        const theirs = tableDeviations[at]
        if (shared[other] === 0) {
          rows[met++] = other
          products[other] = 0
          own[other] = 0
          others[other] = 0
        }
        shared[other]++
        products[other] += deviation * theirs
        own[other] += square
        others[other] += theirs * theirs
      }
    }
    return met
  }
}
