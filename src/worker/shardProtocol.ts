/** What a lab's worker and those that live shares of its days say to each other, over a port of their own. */
import type { Answer, Order } from '../engine/lab/shards/order'
import type { Scenario } from '../scenario/knobs'

/** The first and only message to a worker that is to live shares; all else goes through the port. */
export interface ShardInvitation {
  readonly scenario: Scenario
  readonly port: MessagePort
}

export type FromShard =
  /** Its world is drawn; again and again while it lives a day. */
  | { readonly say: 'alive' }
  | { readonly say: 'lived'; readonly answer: Answer }
  /** Nothing of anybody is held any more. */
  | { readonly say: 'forgot' }
  | { readonly say: 'failed'; readonly message: string }

export type ToShard = Order | { readonly forget: true }
