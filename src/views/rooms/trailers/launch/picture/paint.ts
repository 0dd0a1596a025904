/** Draws the audience: a dot for each person. Grey while they wait; hollow where it is a try, full where the trailer is what the service expects most of; each trailer has a colour and a form of its own. */
import type { Audience } from './audience'
import { isWrong, SEEN_MS, WAITING, WALK_MS } from './audience'
import { type Captions, write } from './captions'
import type { Layout } from './layout'

export const FORMS = ['disc', 'square', 'triangle', 'diamond'] as const
export type Form = (typeof FORMS)[number]

/** Neighbours in the alphabet differ in form as well as in colour. */
export const formOf = (trailer: number): Form => FORMS[trailer % FORMS.length]

export interface Inks {
  /** By trailer. */
  readonly trailers: readonly string[]
  readonly waiting: string
  readonly wrong: string
  readonly text: string
  readonly ground: string
  readonly line: string
  /** For what is written. */
  readonly font: string
}

export interface Painting {
  readonly audience: Audience
  readonly layout: Layout
  readonly inks: Inks
  readonly now: number
  /** Of whom alone the picture speaks; null for everybody. */
  readonly lit: ((profile: number) => boolean) | null
  /** By profile, the trailer that really suits them best; null while real tastes are not shown. */
  readonly best: Uint8Array | null
  readonly captions: Captions
}

const DIMMED = 0.13
/** Up to so many dots have a form; more are too small for one. */
const LEAST_FOR_FORM = 1.7

/** `still`: what holds a canvas as large, on which those stand who wait: most of them do, and they are drawn anew only when somebody sets out. */
export function paintAudience(pen: CanvasRenderingContext2D, still: StillLayer, painting: Painting): void {
  const { audience, layout, inks, now, lit, best, captions } = painting
  const at = audience.positions(now)
  pen.clearRect(0, 0, layout.width, layout.height)
  pen.globalAlpha = 1
  pen.drawImage(still.waiting(pen.canvas, painting, at), 0, 0, layout.width, layout.height)
  for (const bright of lit === null ? [true] : [false, true]) {
    pen.globalAlpha = bright ? 1 : DIMMED
    layout.posts.forEach((_, trailer) => {
      const before = audience.before(trailer)
      paintCrowd(pen, lit === null ? before : before.filter((profile) => lit(profile) === bright), {
        at,
        trailer,
        dot: layout.dot,
        ink: inks.trailers[trailer],
        tried: audience.tried,
      })
    })
  }
  pen.globalAlpha = 1
  if (best !== null) paintWrong(pen, { audience, at, best, ink: inks.wrong, dot: layout.dot, lit })
  paintChanges(pen, painting, at)
  write(pen, { audience, layout, captions, font: inks.font, ink: inks.text, ground: inks.ground, line: inks.line })
}

/** Those who wait, drawn once for as long as they stand as they stand. */
export class StillLayer {
  private readonly canvas = document.createElement('canvas')
  private drawn: readonly unknown[] = []

  waiting({ width, height }: HTMLCanvasElement, { audience, layout, inks, lit }: Painting, at: Float32Array): HTMLCanvasElement {
    const { canvas } = this
    const wanted = [width, height, audience, audience.waits, layout, inks, lit]
    const pen = canvas.getContext('2d')
    if (pen === null || wanted.every((part, place) => part === this.drawn[place])) return canvas
    this.drawn = wanted
    canvas.width = width
    canvas.height = height
    pen.scale(width / layout.width, height / layout.height)
    for (const bright of lit === null ? [true] : [false, true]) {
      pen.globalAlpha = bright ? 1 : DIMMED
      const people = audience.people.filter((profile) => audience.at[profile] === WAITING && (lit === null || lit(profile) === bright))
      paintWaiting(pen, people, { at, layout, inks })
    }
    return canvas
  }
}

/** Whoever changes from one trailer to another draws a line behind them, and is marked where they arrive. */
function paintChanges(pen: CanvasRenderingContext2D, { audience, layout: { dot }, inks, now, lit }: Painting, at: Float32Array): void {
  for (const { profile, from, share } of audience.changes(now)) {
    if (lit !== null && !lit(profile)) continue
    const [x, y] = [at[2 * profile], at[2 * profile + 1]]
    const gone = Math.max(0, ((share - 1) * WALK_MS) / SEEN_MS)
    pen.globalAlpha = 1 - Math.min(1, gone)
    pen.strokeStyle = inks.trailers[audience.at[profile]]
    pen.fillStyle = pen.strokeStyle
    pen.lineWidth = Math.max(1.2, dot * 0.8)
    pen.beginPath()
    pen.moveTo(from.x, from.y)
    pen.lineTo(x, y)
    pen.stroke()
    pen.beginPath()
    pen.arc(x, y, dot * (1.9 + 2.6 * Math.min(1, gone)), 0, 2 * Math.PI)
    if (gone > 0) pen.stroke()
    else pen.fill()
  }
  pen.globalAlpha = 1
}

interface Waiting {
  readonly at: Float32Array
  readonly layout: Layout
  readonly inks: Inks
}

function paintWaiting(pen: CanvasRenderingContext2D, people: readonly number[], { at, layout, inks }: Waiting): void {
  pen.beginPath()
  pen.fillStyle = inks.waiting
  const radius = Math.max(0.9, layout.dot * 0.66)
  for (const profile of people) {
    const [x, y] = [at[2 * profile], at[2 * profile + 1]]
    pen.moveTo(x + radius, y)
    pen.arc(x, y, radius, 0, 2 * Math.PI)
  }
  pen.fill()
}

interface Crowd {
  readonly at: Float32Array
  readonly trailer: number
  readonly dot: number
  readonly ink: string
  /** By profile. */
  readonly tried: Uint8Array
}

/** Full; hollow where it is a try. */
function paintCrowd(pen: CanvasRenderingContext2D, people: readonly number[], { at, trailer, dot, ink, tried }: Crowd): void {
  const form = dot < LEAST_FOR_FORM ? 'square' : formOf(trailer)
  pen.fillStyle = ink
  pen.strokeStyle = ink
  pen.lineWidth = Math.max(0.7, dot * 0.45)
  for (const hollow of [false, true]) {
    pen.beginPath()
    for (const profile of people) {
      if ((tried[profile] === 1) !== hollow) continue
      addForm(pen, form, { x: at[2 * profile], y: at[2 * profile + 1], dot: hollow ? dot * 0.85 : dot })
    }
    if (hollow) pen.stroke()
    else pen.fill()
  }
}

export function addForm(
  pen: CanvasRenderingContext2D,
  form: Form,
  { x, y, dot }: { readonly x: number; readonly y: number; readonly dot: number },
): void {
  switch (form) {
    case 'disc':
      pen.moveTo(x + dot, y)
      pen.arc(x, y, dot, 0, 2 * Math.PI)
      return
    case 'square':
      pen.rect(x - dot * 0.88, y - dot * 0.88, dot * 1.76, dot * 1.76)
      return
    case 'triangle':
      pen.moveTo(x, y - dot * 1.25)
      pen.lineTo(x + dot * 1.15, y + dot * 0.85)
      pen.lineTo(x - dot * 1.15, y + dot * 0.85)
      pen.closePath()
      return
    case 'diamond':
      pen.moveTo(x, y - dot * 1.3)
      pen.lineTo(x + dot * 1.3, y)
      pen.lineTo(x, y + dot * 1.3)
      pen.lineTo(x - dot * 1.3, y)
      pen.closePath()
  }
}

interface Wrong extends Pick<Painting, 'audience' | 'lit'> {
  readonly at: Float32Array
  readonly best: Uint8Array
  readonly ink: string
  readonly dot: number
}

/** A ring, dotted like all that is real, around whoever stands before another trailer than the one that really suits them best. */
function paintWrong(pen: CanvasRenderingContext2D, { audience, at, best, ink, dot, lit }: Wrong): void {
  pen.beginPath()
  pen.strokeStyle = ink
  pen.lineWidth = Math.max(0.7, dot * 0.4)
  const radius = dot * 1.55
  for (const profile of audience.people) {
    if (!isWrong(audience.at[profile], best[profile]) || (lit !== null && !lit(profile))) continue
    const [x, y] = [at[2 * profile], at[2 * profile + 1]]
    for (const from of [0, 2.1, 4.2]) {
      pen.moveTo(x + radius * Math.cos(from), y + radius * Math.sin(from))
      pen.arc(x, y, radius, from, from + 1.1)
    }
  }
  pen.stroke()
}
