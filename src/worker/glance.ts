/** Snapshots for the page: one at a time, the next once the last has been drawn, and not too many a second while time runs. */
import type { Lab, SnapshotRequest } from '../engine/lab/protocol'
import type { Snapshot } from '../engine/lab/snapshot'

const GAP_MS = 200
const LONGEST_GAP_MS = 600
/** A page that needs long to draw is given so many times as long, so that it stays free for the hand. */
const REST = 5

export interface GlanceOptions {
  now(): number
  post(snapshot: Snapshot): void
}

export class Glance {
  private readonly options: GlanceOptions
  private view: SnapshotRequest = { seats: [], truth: false }
  private unseen = false
  private stale = false
  private sentAt = Number.NEGATIVE_INFINITY
  private gapMs = GAP_MS

  constructor(options: GlanceOptions) {
    this.options = options
  }

  /** Another world: what was sent before no longer counts. */
  lookAt(view: SnapshotRequest): void {
    this.view = view
  }

  /** Other seats, in the same world; where the lab refuses them, the view stays as it was. Who is still to come has a page once they are there. */
  turnTo(view: SnapshotRequest, lab: Lab): Snapshot {
    const { profileRoom } = lab.opening
    const snapshot = lab.snapshot({
      ...view,
      seats: view.seats.filter(({ profile }) => profile < lab.profiles || profile >= profileRoom),
    })
    this.view = view
    this.stale = false
    return snapshot
  }

  seen(): void {
    if (this.unseen) this.gapMs = Math.min(LONGEST_GAP_MS, Math.max(GAP_MS, REST * (this.options.now() - this.sentAt)))
    this.unseen = false
  }

  /** Something has changed that the page does not have. */
  changed(): void {
    this.stale = true
  }

  /** A snapshot that answers a call. Who came after the moment shown, or was never invited after all, has no page in it. */
  take(lab: Lab): Snapshot {
    this.stale = false
    return lab.snapshot({ ...this.view, seats: this.view.seats.filter(({ profile }) => profile < lab.profiles) })
  }

  /** Sends what is new, if the page has drawn the last and some time has passed. */
  offer(lab: Lab): void {
    if (this.stale && !this.unseen && this.options.now() - this.sentAt >= this.gapMs) this.send(lab)
  }

  /** Sends at once: time stopped, and this is where. */
  send(lab: Lab): void {
    const snapshot = this.take(lab)
    this.unseen = true
    this.sentAt = this.options.now()
    this.options.post(snapshot)
  }

  /** How long until there may be something to send; null where nothing is. */
  dueInMs(): number | null {
    if (!this.stale || this.unseen) return null
    return Math.max(0, this.sentAt + this.gapMs - this.options.now())
  }
}
