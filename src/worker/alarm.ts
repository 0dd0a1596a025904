/** One alarm at a time: the earliest that was asked for, and no other is left behind. */
export class Alarm {
  private at = Number.POSITIVE_INFINITY
  private readonly clock: { now(): number; later(milliseconds: number, callback: () => void): void }

  constructor(clock: Alarm['clock']) {
    this.clock = clock
  }

  ring(milliseconds: number, callback: () => void): void {
    const at = this.clock.now() + milliseconds
    if (this.at <= at) return
    this.at = at
    this.clock.later(milliseconds, () => {
      if (this.at === at) this.at = Number.POSITIVE_INFINITY
      callback()
    })
  }
}
