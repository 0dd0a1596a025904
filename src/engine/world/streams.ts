/**
 * The dice of the world, one stream a question, so that no two questions share an answer.
 *
 * `who` is a viewer, household, title or artist as the name says; in an evening `slot` is {@link slotOf} and `index` names
 * what the draw is about (title, tile, episode). See `math/random.ts` for why draws are keyed.
 */
import { stream } from '../math/random'

export function diceOf(seed: number) {
  const dice = (purpose: string) => stream(seed, `world/${purpose}`)
  return Object.freeze({
    title: dice('title'),
    titleName: dice('titleName'),
    titleTraits: dice('titleTraits'),
    titleQuality: dice('titleQuality'),
    titleFame: dice('titleFame'),
    titleCast: dice('titleCast'),
    trailer: dice('trailer'),
    artist: dice('artist'),
    artistName: dice('artistName'),
    household: dice('household'),
    householdName: dice('householdName'),
    viewerName: dice('viewerName'),
    gender: dice('gender'),
    portrait: dice('portrait'),
    community: dice('community'),
    taste: dice('taste'),
    membership: dice('membership'),
    fondness: dice('fondness'),
    habits: dice('habits'),
    plan: dice('plan'),
    company: dice('company'),
    device: dice('device'),
    impression: dice('impression'),
    intent: dice('intent'),
    inMind: dice('inMind'),
    eye: dice('eye'),
    closeLook: dice('closeLook'),
    trailerLeft: dice('trailerLeft'),
    choice: dice('choice'),
    outside: dice('outside'),
    patience: dice('patience'),
    mood: dice('mood'),
    stopping: dice('stopping'),
    episode: dice('episode'),
    pause: dice('pause'),
    asleep: dice('asleep'),
    socks: dice('socks'),
    again: dice('again'),
    thumb: dice('thumb'),
    list: dice('list'),
    arrival: dice('arrival'),
    drift: dice('drift'),
    jump: dice('jump'),
    jumpTaste: dice('jumpTaste'),
    price: dice('price'),
    leaving: dice('leaving'),
    payment: dice('payment'),
    returning: dice('returning'),
    consent: dice('consent'),
    publicEvents: dice('publicEvents'),
    joining: dice('joining'),
  })
}

export type Dice = ReturnType<typeof diceOf>

/** Occasions a day at which somebody may sit down: morning, afternoon, evening, night. */
export const DAYPARTS = 4

export const slotOf = (day: number, daypart: number): number => day * DAYPARTS + daypart
