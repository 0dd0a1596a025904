import { box, disc, faint, group, line, oval, path, times } from '../draw'

/** What stands in a living room, on a sheet 320 × 180. Colours are handed in; places are where each is put. */
export interface Paints {
  readonly wall: string
  readonly floor: string
  readonly sofa: string
  readonly cushion: string
  readonly accent: string
  readonly night: string
  readonly dark: string
  readonly light: string
}

/** A window with the night, a moon, and either roofs or rain. */
export function nightWindow(x: number, { night, light, accent, dark }: Paints, rains: boolean): string {
  const weather = rains
    ? times(9, (i) => line(`M${x + 8 + (i % 5) * 11} ${30 + (i % 3) * 17}l-3 8`, light, 1))
    : disc(x + 42, 40, 8, light) + path(`M${x + 4} 86V70h12v-8h10v14h8V64h12v10h12v12z`, dark)
  return (
    box([x, 22, 62, 66], night) +
    weather +
    line(`M${x} 22h62v66h-62zM${x + 31} 22v66M${x} 54h62`, dark, 3) +
    path(`M${x - 8} 16h26q-2 50-18 76h-8zM${x + 70} 16H${x + 44}q2 50 18 76h8z`, accent)
  )
}

/** A standing lamp and its light. */
export function lamp(x: number, { dark, light, accent }: Paints): string {
  return (
    faint(0.16, disc(x, 62, 58, light)) +
    faint(0.2, disc(x, 62, 34, light)) +
    line(`M${x} 66v82M${x - 12} 149h24`, dark, 3.5) +
    path(`M${x - 10} 44h20l9 24h-38z`, accent) +
    path(`M${x - 19} 68h38l-2 3h-34z`, light)
  )
}

export interface Sofa {
  readonly left: number
  readonly width: number
  readonly seats: number
}

/** What stands behind those who sit. */
export function sofaBack({ left, width }: Sofa, { sofa, dark }: Paints): string {
  const right = left + width
  return (
    line(`M${left + 10} 158v8M${right - 10} 158v8`, dark, 5) + path(`M${left + 6} 150V104q0-14 14-14h${width - 40}q14 0 14 14v46z`, sofa)
  )
}

/** What stands before them: arms, and a cushion a seat. */
export function sofaFront({ left, width, seats }: Sofa, { sofa, cushion, dark }: Paints): string {
  const right = left + width
  const wide = (width - 36) / seats
  return (
    box([left + 8, 140, width - 16, 20], sofa) +
    times(
      seats,
      (i) =>
        `<rect x="${(left + 18 + i * wide + 1).toFixed(1)}" y="132" width="${(wide - 2).toFixed(1)}" height="14" rx="5" fill="${cushion}"/>`,
    ) +
    path(`M${left} 160V122q0-10 10-10t10 10v38zM${right} 160V122q0-10-10-10t-10 10v38z`, sofa) +
    faint(0.18, path(`M${left + 8} 150h${width - 16}v10H${left + 8}z`, dark))
  )
}

const GLOW = '#cfe8ff'
/** The set from behind, and its light on those who look. */
export function television(x: number, { dark, light }: Paints): string {
  return (
    faint(0.1, path(`M${x} 154L${x - 330} -60h660z`, GLOW)) +
    faint(0.12, oval([x, 150, 130, 40], GLOW)) +
    path(`M${x - 44} 154q0-6 6-6h76q6 0 6 6v40h-88z`, dark) +
    line(`M${x - 2} 148L${x - 16} 130M${x + 4} 148l15-15`, dark, 2) +
    times(4, (i) => line(`M${x - 20} ${160 + i * 6}h40`, light, 0.8))
  )
}

export function cat(x: number, y: number, ink: string, eyes: string): string {
  return group(
    `translate(${x} ${y})`,
    line('M10 4q16 2 13-14', ink, 3.5) +
      path('M-9 6q-3-16 4-22 11-5 14 6 5 10 2 16z', ink) +
      disc(-3, -19, 7.5, ink) +
      path('M-10-22l0-10 6 4zM4-22l-1-10-5 5z', ink) +
      disc(-6, -20, 1.3, eyes) +
      disc(-0.5, -20, 1.3, eyes),
  )
}

export function plant(x: number, y: number, leaf: string, pot: string): string {
  const leaves = [-58, -30, -8, 16, 38, 62]
  return group(
    `translate(${x} ${y})`,
    leaves
      .map((turn, i) =>
        group(`rotate(${turn} 0 -18)`, path(`M0-18q-9-20 0-${36 + (i % 3) * 8} 9 ${16 + (i % 3) * 8} 0 ${36 + (i % 3) * 8}z`, leaf)),
      )
      .join('') +
      path('M-12-20h24l-4 22H-8z', pot) +
      box([-14, -22, 28, 5], pot),
  )
}

/** A small dog that looks at the set, too. */
export function dog(x: number, y: number, ink: string, dark: string): string {
  return group(
    `translate(${x} ${y})`,
    line('M12-4q8-4 8-12', ink, 4) +
      path('M-8 6q-4-18 6-22 12-2 14 10l2 12z', ink) +
      oval([-5, -20, 9, 8], ink) +
      path('M2-26q8 0 7 12-6 2-8-6z', dark) +
      oval([-12, -17, 5, 3.5], ink) +
      disc(-16, -18, 1.8, dark) +
      disc(-7, -22, 1.3, dark),
  )
}
