/** Which records the machine may not see, one by one; and from which day on somebody's count, where all before were hidden at once. */
import type { Day, ProfileId } from '../../contract/ids'
import { type Renumbered, stillThere } from './renumbered'

export interface UnseenState {
  /** Numbers of events. */
  readonly hidden: readonly number[]
  readonly anew: ReadonlyMap<ProfileId, Day>
}

export class Unseen {
  private hidden = new Set<number>()
  private anew = new Map<ProfileId, Day>()

  get count(): number {
    return this.hidden.size
  }

  hide(event: number, hidden: boolean): void {
    if (hidden) this.hidden.add(event)
    else this.hidden.delete(event)
  }

  has(event: number): boolean {
    return this.hidden.size > 0 && this.hidden.has(event)
  }

  startAnew(profile: ProfileId, on: Day): void {
    this.anew.set(profile, on)
  }

  /** The day from which on its records count, where that is not the first. */
  anewSince(profile: ProfileId): Day | null {
    return this.anew.get(profile) ?? null
  }

  /** Nothing of the profile is left to be hidden. */
  forget(profile: ProfileId): void {
    this.anew.delete(profile)
  }

  renumber(renumbered: Renumbered): void {
    this.hidden = new Set(stillThere([...this.hidden], renumbered))
  }

  state(): UnseenState {
    return { hidden: [...this.hidden], anew: new Map(this.anew) }
  }

  restore({ hidden, anew }: UnseenState): void {
    this.hidden = new Set(hidden)
    this.anew = new Map(anew)
  }
}
