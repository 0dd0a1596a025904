/**
 * Names for the dense integers that both sides of the wall use.
 *
 * Every id is the index of a column, starts at 0, and is never reused. The brands exist only for the type checker,
 * so that a title's number cannot be handed in where a profile's is wanted.
 */
declare const brand: unique symbol
type Brand<T, Name extends string> = T & { readonly [brand]: Name }

/** A human in front of a screen. Hidden: never logged. */
export type ViewerId = Brand<number, 'ViewerId'>
/** What is opened on the service, and logged. One viewer's own, or shared by a household. */
export type ProfileId = Brand<number, 'ProfileId'>
/** An account: who pays, who leaves. */
export type HouseholdId = Brand<number, 'HouseholdId'>
export type TitleId = Brand<number, 'TitleId'>
/** 0 to 9: trailer A to J of one title. */
export type TrailerId = Brand<number, 'TrailerId'>
export type ArtistId = Brand<number, 'ArtistId'>
/** Days since the simulation opened; day 0 is a Monday. */
export type Day = Brand<number, 'Day'>
/** Minutes since day 0, 00:00. */
export type Minute = Brand<number, 'Minute'>

/** What a column holds where there is no title, and so for the other kinds of id. */
export const NO_TITLE = 0xffff as TitleId
export const NO_TRAILER = 0xff as TrailerId

export const MINUTES_A_DAY = 1440
/** A day of the service begins at 06:00, when few watch: an evening that runs past midnight belongs to one day. */
export const DAY_STARTS_AT_MINUTE = 360

export const viewerId = (index: number): ViewerId => index as ViewerId
export const profileId = (index: number): ProfileId => index as ProfileId
export const householdId = (index: number): HouseholdId => index as HouseholdId
export const titleId = (index: number): TitleId => index as TitleId
export const trailerId = (index: number): TrailerId => index as TrailerId
export const artistId = (index: number): ArtistId => index as ArtistId
export const day = (index: number): Day => index as Day
export const minute = (index: number): Minute => index as Minute

/** The service's day that a minute belongs to (a day starts at 06:00). */
export const dayOf = (at: Minute): Day => Math.floor((at - DAY_STARTS_AT_MINUTE) / MINUTES_A_DAY) as Day
/** The hour on the clock, 0 to 23. */
export const hourOf = (at: Minute): number => Math.floor(at / 60) % 24
/** 0 Monday to 6 Sunday, of the service's day. */
export const weekdayOf = (of: Day): number => ((of % 7) + 7) % 7
/** First minute of a service's day. */
export const firstMinuteOf = (of: Day): Minute => (of * MINUTES_A_DAY + DAY_STARTS_AT_MINUTE) as Minute
