/**
 * A field as a moment, in seconds since 1970: seconds or milliseconds as a whole number, or a date (2009-01-31, with or without
 * an hour, read as of Greenwich). NaN where it is neither.
 */
import type { Fields } from './fields'

const MILLISECONDS_FROM = 1e11
const SECONDS_A_DAY = 86400
const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?.*)?$/

export function momentOf(fields: Fields, field: number): number {
  const number = fields.number(field)
  if (!Number.isNaN(number)) return number > MILLISECONDS_FROM ? number / 1000 : number
  const found = DATE.exec(fields.text(field))
  if (found === null) return Number.NaN
  const [year, month, day, hour, minute, second] = found.slice(1).map((part) => Number(part ?? 0))
  if (month < 1 || month > 12 || day < 1 || day > 31) return Number.NaN
  return daysSince1970(year, month, day) * SECONDS_A_DAY + hour * 3600 + minute * 60 + second
}

/** Days of the Gregorian calendar, counted in years that begin in March (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
function daysSince1970(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}
