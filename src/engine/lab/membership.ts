/**
 * Answers: how long do accounts stay, as the company counts it?
 *
 * Formula: by month of tenure, accounts that ended in it ÷ months that accounts spent in it. Misleads: all who were there at the opening
 * came on the same day, so their first month is also the service's; and of late months there are few.
 */
import type { TenureMonth } from '../service/metrics/memberCount'
import type { Evening } from './evening'

export interface Membership {
  readonly byTenure: readonly TenureMonth[]
}

export const membershipOf = ({ service, day }: Evening): Membership => ({ byTenure: service.metrics.tenure(day) })
