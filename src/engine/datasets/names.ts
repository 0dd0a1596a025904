/**
 * Dense numbers for the people and the titles of a file, in the order in which they are met. What a file calls them is kept as
 * text; whole numbers, the usual case, are found without making a text of each line.
 */
import type { Fields } from './fields'

/** Up to here a number is looked up in a table. */
const MOST_DIRECT = 0x400000

export class Names {
  readonly names: string[] = []
  private readonly byText = new Map<string, number>()
  private direct = new Int32Array(1024)

  get count(): number {
    return this.names.length
  }

  /** The number of what a field names; a new one where it is met for the first time. */
  of(fields: Fields, field: number): number {
    const number = fields.smallInteger(field)
    if (number < 0 || number >= MOST_DIRECT) return this.ofText(fields.text(field))
    if (number >= this.direct.length) this.grow(number)
    const known = this.direct[number]
    if (known > 0) return known - 1
    const given = this.ofText(String(number))
    this.direct[number] = given + 1
    return given
  }

  ofText(text: string): number {
    const known = this.byText.get(text)
    if (known !== undefined) return known
    const given = this.names.length
    this.byText.set(text, given)
    this.names.push(text)
    return given
  }

  /** −1 where nobody is called so. */
  find(text: string): number {
    return this.byText.get(text) ?? -1
  }

  private grow(number: number): void {
    let size = this.direct.length
    while (size <= number) size *= 2
    const direct = new Int32Array(size)
    direct.set(this.direct)
    this.direct = direct
  }
}
