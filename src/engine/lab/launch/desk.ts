/** The launch that is open: whose trailers, in front of whom, and the policy that was launched last. */
import type { TrailerReward } from '../../../scenario/policyKnobs'
import { type Appeal, appealOf } from './appeal'
import { cardOf, type LaunchCard } from './card'
import type { PolicyChooser } from './chooser'
import type { Emphasis } from './race'
import type { LaunchStage } from './stage'
import type { LaunchRequest } from './telling'
import { newTroupe, openTheatre, type Theatre } from './theatre'

export class LaunchDesk {
  private opened: Theatre | null = null
  private readonly appeals = new Map<string, Appeal>()
  private launched: { readonly chooser: PolicyChooser; readonly request: LaunchRequest } | null = null

  open(stage: LaunchStage): LaunchCard {
    return this.take(openTheatre(stage, null))
  }

  race(emphases: readonly Emphasis[] | null): LaunchCard {
    return this.take(openTheatre(this.theatre.launch, emphases))
  }

  get theatre(): Theatre {
    if (this.opened === null) throw new RangeError('Expected `open` to be asked first, got another question')
    return this.opened
  }

  launchedWith(chooser: PolicyChooser, request: LaunchRequest): void {
    this.launched = { chooser, request }
  }

  get last(): { readonly chooser: PolicyChooser; readonly request: LaunchRequest } {
    if (this.launched === null) throw new RangeError('Expected `launch` to be asked first, got another question')
    return this.launched
  }

  /** Worked out once for each reward and lot. */
  appeal(reward: TrailerReward, lot: number): Appeal {
    const key = `${reward} ${lot}`
    const known = this.appeals.get(key) ?? appealOf(this.theatre, newTroupe(this.theatre, lot).stage, reward)
    this.appeals.set(key, known)
    return known
  }

  private take(theatre: Theatre): LaunchCard {
    this.opened = theatre
    this.launched = null
    this.appeals.clear()
    return cardOf(theatre)
  }
}
