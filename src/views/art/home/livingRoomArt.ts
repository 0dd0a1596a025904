import { box, group, oval, path } from '../draw'
import { bust } from '../faces/head'
import { portraitFace } from '../faces/traits'
import { MOTIFS } from '../motifs/motifs'
import { penOf } from '../motifs/pen'
import { PALETTES } from '../palettes'
import { between, pickIndex } from '../seed'
import { cat, dog, lamp, nightWindow, type Paints, plant, type Sofa, sofaBack, sofaFront, television } from './furniture'

const DARK = '#17141c'
const LIGHT = '#ffe3b3'

/** Wall, floor, sofa, cushion, accent, night. */
const ROOMS: readonly (readonly [string, string, string, string, string, string])[] = [
  ['#2f5a63', '#1d2f3c', '#c5321f', '#e9763b', '#e8ae34', '#14162a'],
  ['#6a3d55', '#35203a', '#1b7472', '#8fc6de', '#f2b0a6', '#1f2753'],
  ['#8a5a3a', '#4a2c22', '#1f2753', '#2b52a6', '#e8ae34', '#14162a'],
  ['#3f5a3f', '#23362d', '#e8ae34', '#f5d660', '#c5321f', '#14162a'],
  ['#434f7c', '#262c4e', '#d9647e', '#f2b0a6', '#f5d660', '#14162a'],
  ['#7a4038', '#3f2126', '#d2ba93', '#f7efdd', '#1b7472', '#1f2753'],
  ['#4d4660', '#2a2638', '#4d6e3b', '#a6d7bd', '#e9763b', '#14162a'],
]
const GENRES = ['comedy', 'family', 'romance', 'fantasy', 'scienceFiction', 'documentary'] as const
/** More would not find a seat: a household has four at most, and the lab may invent a few more. */
export const SEATS = 6

/** The members on their sofa, in front of their television; everything else by lot from the household's seed. */
export function livingRoomArt(members: readonly number[], seed: number): string {
  const pick = (purpose: number, count: number): number => pickIndex(seed, purpose, count)
  const [wall, floor, sofa, cushion, accent, night] = ROOMS[pick(1, ROOMS.length)]
  const paints: Paints = { wall, floor, sofa, cushion, accent, night, dark: DARK, light: LIGHT }
  const shown = members.slice(0, SEATS)
  const seats = Math.max(1, shown.length)
  const width = seats === 1 ? 96 : Math.min(262, 64 + seats * 54)
  const place: Sofa = { left: 160 - width / 2, width, seats }
  const left = pick(2, 2) === 0
  return (
    path('M-90 -90H410V130H-90z', wall) +
    path('M-90 126H410V290H-90z', floor) +
    box([-90, 124, 500, 3], DARK) +
    (seats < 5 || left ? nightWindow(left ? 22 : 236, paints, pick(3, 3) === 0) : '') +
    framed(left ? 236 : 34, seed) +
    lamp(left ? 294 : 26, paints) +
    oval([160, 164, 150, 15], accent) +
    sofaBack(place, paints) +
    `<svg width="320" height="154" viewBox="0 0 320 154">${people(shown, place, seed)}</svg>` +
    sofaFront(place, paints) +
    company(pick(4, 5), place, { paints, left }) +
    television(160 + (left ? 60 : -60), paints)
  )
}

/** Shoulder to shoulder, not all of one height. */
function people(members: readonly number[], { left, width, seats }: Sofa, seed: number): string {
  const wide = (width - 36) / seats
  const size = Math.min(0.66, wide / 78)
  return members
    .map((member, at) => {
      const face = portraitFace(member)
      const scale = size * between(seed, 20 + at, [0.9, 1.04]) * (face.look === 'child' ? 0.8 : 1)
      const x = left + 18 + wide * (at + 0.5) - 50 * scale
      return group(`translate(${x.toFixed(1)} ${(136 - 104 * scale).toFixed(1)}) scale(${scale.toFixed(2)})`, bust(face, { lit: false }))
    })
    .join('')
}

/** A picture on the wall. */
function framed(x: number, seed: number): string {
  const genre = GENRES[pickIndex(seed, 5, GENRES.length)]
  const motifs = MOTIFS[genre]
  const palettes = PALETTES[genre]
  const pen = penOf(palettes[pickIndex(seed, 6, palettes.length)], seed)
  const drawn = motifs[pickIndex(seed, 7, motifs.length)].draw(pen).join('')
  return `${box([x - 3, 25, 46, 46], DARK)}<svg x="${x}" y="28" width="40" height="40" viewBox="0 0 120 112" preserveAspectRatio="xMidYMid slice">${path('M-90 -90H210V230H-90z', pen.g)}${drawn}</svg>`
}

/** A cat, a dog, a plant, or two of them. */
function company(
  kind: number,
  { left, width }: Sofa,
  { paints, left: windowLeft }: { readonly paints: Paints; readonly left: boolean },
): string {
  const side = windowLeft ? Math.max(22, left - 22) : Math.min(298, left + width + 22)
  const arm = windowLeft ? left + width - 10 : left + 10
  switch (kind) {
    case 0:
      return cat(arm, 107, DARK, paints.accent)
    case 1:
      return plant(side, 158, '#4d8a5a', paints.cushion)
    case 2:
      return dog(side + (windowLeft ? 0 : -4), 162, '#d2ba93', DARK)
    case 3:
      return plant(side, 158, '#a6d7bd', paints.sofa) + cat(arm, 107, '#e9763b', DARK)
    default:
      return cat(side, 162, '#f7efdd', DARK)
  }
}
