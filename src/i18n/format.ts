/** Numbers, dates, lists and plurals as a language writes them. All by `Intl`; a formatter is made once and kept. */
import type { Day, Minute } from '../engine/contract/ids'
import type { Language } from '../engine/contract/vocabulary'
import { instantOfAnyDay, instantOfDay, instantOfMinute } from './calendar'

/** Forms of a counted phrase. `zero` is for "none at all" where it reads better than the rule's form. */
export interface PluralForms {
  readonly zero?: string
  readonly one: string
  readonly other: string
}

/** The sign that has the width of a plus. */
const MINUS = '\u2212'
const wide = (number: string): string => number.replace('-', MINUS)

export interface Format {
  readonly language: Language
  integer(value: number): string
  /** In whole thousands and millions, for where there is no room: 212k */
  compact(value: number): string
  /** Exactly so many digits after the point. */
  decimal(value: number, digits: number): string
  /** Like `decimal`, with its sign, also for plus. */
  signed(value: number, digits: number): string
  /** `share` 0 to 1; as many digits after the point as asked, none by default. */
  percent(share: number, digits?: number): string
  seconds(value: number): string
  minutes(value: number): string
  hours(value: number): string
  /** Monday 2 February 2026 */
  date(day: Day): string
  /** Mon 2 Feb */
  shortDate(day: Day): string
  /** The same of a world that is not the visitor's. */
  shortDateElsewhere(day: number): string
  weekday(day: Day): string
  /** Monday 2 February 2026, of the calendar day that the minute stands in. */
  dateOf(at: Minute): string
  /** 21:14 */
  clock(at: Minute): string
  /** Tuesday 3 February, 21:14 */
  moment(at: Minute): string
  /** a, b and c */
  list(items: readonly string[]): string
  /** The form that the language's rule asks for; the caller puts the number in. */
  plural(count: number, forms: PluralForms): string
}

/** How each language is written here: British English, French of France. */
export const LOCALES: { readonly [L in Language]: string } = { en: 'en-GB', fr: 'fr-FR' }

const kept = new Map<Language, Format>()

export function formatFor(language: Language): Format {
  const known = kept.get(language)
  if (known) return known
  const made = createFormat(language)
  kept.set(language, made)
  return made
}

function createFormat(language: Language): Format {
  const locale = LOCALES[language]
  const number = numberFormats(locale)
  const unit = (name: string) => (value: number) =>
    number({ style: 'unit', unit: name, unitDisplay: 'short', maximumFractionDigits: 0 }).format(value)
  return {
    language,
    integer: (value) => wide(number({ maximumFractionDigits: 0 }).format(value)),
    compact: (value) => number({ notation: 'compact', maximumFractionDigits: 0 }).format(value),
    decimal: (value, digits) => wide(number(digitsExactly(digits)).format(value)),
    signed: (value, digits) => wide(number({ ...digitsExactly(digits), signDisplay: 'exceptZero' }).format(value)),
    percent: (share, digits = 0) => number({ style: 'percent', ...digitsExactly(digits) }).format(share),
    seconds: unit('second'),
    minutes: unit('minute'),
    hours: unit('hour'),
    ...dates(locale),
    ...words(locale),
  }
}

function dates(locale: string): Pick<Format, 'date' | 'dateOf' | 'shortDate' | 'shortDateElsewhere' | 'weekday' | 'clock' | 'moment'> {
  const make = (options: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }))
  const date = make({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const shortDate = make({ weekday: 'short', day: 'numeric', month: 'short' })
  const weekday = make({ weekday: 'long' })
  const dayAndMonth = make({ weekday: 'long', day: 'numeric', month: 'long' })
  const clock = make({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return {
    date: (day) => date().format(instantOfDay(day)),
    shortDate: (day) => shortDate().format(instantOfDay(day)),
    shortDateElsewhere: (day) => shortDate().format(instantOfAnyDay(day)),
    weekday: (day) => weekday().format(instantOfDay(day)),
    dateOf: (at) => date().format(instantOfMinute(at)),
    clock: (at) => clock().format(instantOfMinute(at)),
    moment: (at) => `${dayAndMonth().format(instantOfMinute(at))}, ${clock().format(instantOfMinute(at))}`,
  }
}

function words(locale: string): Pick<Format, 'list' | 'plural'> {
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const rules = once(() => new Intl.PluralRules(locale))
  return {
    list: (items) => lists().format(items),
    plural: (count, { zero, one, other }) => {
      if (count === 0 && zero !== undefined) return zero
      return rules().select(count) === 'one' ? one : other
    },
  }
}

/** Made when first used: each costs a few milliseconds, and the first page needs few of them. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | null = null
  return () => {
    made ??= make()
    return made
  }
}

const digitsExactly = (digits: number): Intl.NumberFormatOptions => ({ minimumFractionDigits: digits, maximumFractionDigits: digits })

/** One `Intl.NumberFormat` for each set of options asked for. */
function numberFormats(locale: string): (options: Intl.NumberFormatOptions) => Intl.NumberFormat {
  const made = new Map<string, Intl.NumberFormat>()
  return (options) => {
    const key = JSON.stringify(options)
    const known = made.get(key)
    if (known) return known
    const format = new Intl.NumberFormat(locale, options)
    made.set(key, format)
    return format
  }
}
