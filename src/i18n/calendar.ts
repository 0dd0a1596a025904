/**
 * Where the simulation stands in the calendar. Day 0 is Monday 5 January 2026, so that weekdays agree with the engine's
 * own (day 0 is a Monday). Simulated time has no time zone: everything is formatted as UTC.
 */
import type { Day, Minute } from '../engine/contract/ids'

const MINUTES_A_DAY = 1440
const FIRST_MIDNIGHT_MS = Date.UTC(2026, 0, 5)
const MS_A_MINUTE = 60_000

/** Of a world that is not the visitor's: its days are plain numbers. */
export const instantOfAnyDay = (day: number): Date => new Date(FIRST_MIDNIGHT_MS + day * MINUTES_A_DAY * MS_A_MINUTE)

export const instantOfDay = (day: Day): Date => instantOfAnyDay(day)

export const instantOfMinute = (at: Minute): Date => new Date(FIRST_MIDNIGHT_MS + at * MS_A_MINUTE)

/** 1 for days 0 to 6. */
export const weekNumberOf = (day: Day): number => Math.floor(day / 7) + 1
