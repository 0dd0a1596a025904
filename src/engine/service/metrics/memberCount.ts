/**
 * Who is a member, and who came and went today, counted from the records of accounts.
 *
 * Members are the profiles of accounts that have not been cancelled. `joined` leaves out those who were there at the opening;
 * a household that returns has not joined. Tenure runs from the subscription or the last return: of each of its months of 30 days,
 * how long all accounts together were in it, and how many ended there.
 * Shapes: small columns by account, whose number stands on its records, and by month of tenure.
 * Misleads: an account whose profiles were all removed counts as left, as its last one records.
 */
import type { EventRecord } from '../../contract/events'
import { KIND } from '../../contract/events'
import { type Day, day, dayOf, firstMinuteOf, type Minute } from '../../contract/ids'

/** Of one day; the first two as they stand at its end. */
export interface MemberMeasures {
  /** Profiles, and accounts. */
  readonly members: number
  readonly accounts: number
  /** Accounts. */
  readonly joined: number
  readonly left: number
  /** Of those that left: because a payment failed. */
  readonly leftUnpaid: number
  readonly returned: number
}

/** One month of tenure. */
export interface TenureMonth {
  /** Months that accounts have spent in it. */
  readonly months: number
  readonly left: number
  readonly leftUnpaid: number
}

export interface MemberState {
  readonly profiles: Uint8Array
  readonly isOpen: Uint8Array
  readonly since: Int32Array
  readonly spent: Float64Array
  readonly ended: Int32Array
  readonly endedUnpaid: Int32Array
  readonly today: MemberMeasures
}

const OPENING = firstMinuteOf(day(0))
const DAYS_A_MONTH = 30
/** Ten years; whoever stays longer stays in the last. */
const MOST_MONTHS = 122

export class MemberCount {
  readonly #profiles: Uint8Array
  readonly #isOpen: Uint8Array
  /** Day of the subscription or of the last return. */
  readonly #since: Int32Array
  /** By month of tenure: days spent in it by accounts that were closed, and how many were. */
  readonly #spent = new Float64Array(MOST_MONTHS)
  readonly #ended = new Int32Array(MOST_MONTHS)
  readonly #endedUnpaid = new Int32Array(MOST_MONTHS)
  #today = { members: 0, accounts: 0, joined: 0, left: 0, leftUnpaid: 0, returned: 0 }

  constructor(mostAccounts: number) {
    this.#profiles = new Uint8Array(mostAccounts)
    this.#isOpen = new Uint8Array(mostAccounts)
    this.#since = new Int32Array(mostAccounts)
  }

  get today(): MemberMeasures {
    return { ...this.#today }
  }

  apply({ kind, amount: account, at, share }: Readonly<EventRecord>): void {
    const today = this.#today
    switch (kind) {
      case KIND.subscribe:
        this.#open(account, at)
        if (at >= OPENING) today.joined++
        break
      case KIND.return:
        this.#open(account, at)
        today.returned++
        break
      case KIND.cancel:
        this.#close(account, { at, unpaid: share === 1 })
        today.left++
        if (share === 1) today.leftUnpaid++
        break
      case KIND.profileAdded:
        this.#profiles[account]++
        today.members += this.#isOpen[account]
        break
      case KIND.profileRemoved:
        this.#profiles[account]--
        today.members -= this.#isOpen[account]
        break
    }
  }

  /** The next event belongs to the next day. */
  nextDay(): void {
    this.#today = { ...this.#today, joined: 0, left: 0, leftUnpaid: 0, returned: 0 }
  }

  /** By month of tenure, as of the morning of a day; as many months as somebody has begun. */
  byTenure(today: Day): readonly TenureMonth[] {
    const spent = this.#spent.slice()
    for (let account = 0; account < this.#isOpen.length; account++) {
      if (this.#isOpen[account] === 1) spend(spent, today - this.#since[account])
    }
    const begun = spent.filter((days) => days > 0).length
    return Array.from({ length: begun }, (_, month) => ({
      months: spent[month] / DAYS_A_MONTH,
      left: this.#ended[month],
      leftUnpaid: this.#endedUnpaid[month],
    }))
  }

  state(): MemberState {
    return {
      profiles: this.#profiles.slice(),
      isOpen: this.#isOpen.slice(),
      since: this.#since.slice(),
      spent: this.#spent.slice(),
      ended: this.#ended.slice(),
      endedUnpaid: this.#endedUnpaid.slice(),
      today: this.today,
    }
  }

  restore({ profiles, isOpen, since, spent, ended, endedUnpaid, today }: MemberState): void {
    this.#profiles.set(profiles)
    this.#isOpen.set(isOpen)
    this.#since.set(since)
    this.#spent.set(spent)
    this.#ended.set(ended)
    this.#endedUnpaid.set(endedUnpaid)
    this.#today = { ...today }
  }

  #open(account: number, at: Minute): void {
    if (this.#isOpen[account] === 1) return
    this.#isOpen[account] = 1
    this.#since[account] = Math.max(0, dayOf(at))
    this.#today.accounts++
    this.#today.members += this.#profiles[account]
  }

  #close(account: number, { at, unpaid }: { readonly at: Minute; readonly unpaid: boolean }): void {
    if (this.#isOpen[account] === 0) return
    const days = Math.max(0, dayOf(at) - this.#since[account])
    const month = Math.min(MOST_MONTHS - 1, Math.floor(days / DAYS_A_MONTH))
    this.#isOpen[account] = 0
    this.#ended[month]++
    if (unpaid) this.#endedUnpaid[month]++
    spend(this.#spent, days)
    this.#today.accounts--
    this.#today.members -= this.#profiles[account]
  }
}

/** Adds so many days of one account to the months of tenure in which they were spent. */
function spend(spent: Float64Array, days: number): void {
  let month = 0
  for (let left = days; left > 0; left -= DAYS_A_MONTH) {
    spent[month] += month === MOST_MONTHS - 1 ? left : Math.min(left, DAYS_A_MONTH)
    if (month === MOST_MONTHS - 1) return
    month++
  }
}
