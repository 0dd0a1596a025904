import type { Genre } from '../../engine/contract/vocabulary'

/** Two papers on a ground, and the ink of the title: ink on ground is at least 4.5 : 1 (tested). */
export interface Palette {
  readonly ground: string
  readonly paper: string
  readonly accent: string
  readonly ink: string
}

const of = (ground: string, paper: string, accent: string, ink: string): Palette => ({ ground, paper, accent, ink })
const NIGHT = '#f6efe0'
const DAY = '#1c1923'

/** Three a genre, so that a row of one genre does not look like one title. */
export const PALETTES: { readonly [G in Genre]: readonly Palette[] } = {
  comedy: [of('#f3b63f', '#c8372d', '#12b5a6', DAY), of('#93d1c0', '#f3b63f', '#c8372d', DAY), of('#f3a5a0', '#2b4c8c', '#fdeecb', DAY)],
  drama: [of('#1f2440', '#e6dcc4', '#a52a22', NIGHT), of('#6a2c57', '#f0b8a6', '#f6d9c0', NIGHT), of('#e6dcc4', '#1f2440', '#c05a3a', DAY)],
  thriller: [
    of('#0f2f33', '#d3cfa6', '#d27a36', NIGHT),
    of('#d0d5d4', '#1b2226', '#c8372d', DAY),
    of('#2a1418', '#e4573d', '#f6d9c0', NIGHT),
  ],
  crime: [of('#223140', '#c9b79c', '#d27a36', NIGHT), of('#c9b79c', '#22303a', '#8a2b22', DAY), of('#3a1f2b', '#d7c089', '#c8372d', NIGHT)],
  romance: [
    of('#6a2a58', '#e79f9a', '#d8c0c6', NIGHT),
    of('#f6d0cb', '#b53a52', '#6a2a58', DAY),
    of('#20384b', '#f0aaa0', '#f6e2c0', NIGHT),
  ],
  action: [of('#e0683f', '#1c1923', '#fbe4b8', DAY), of('#232a30', '#e2603a', '#f3c24f', NIGHT), of('#f3c24f', '#1c1923', '#c8372d', DAY)],
  scienceFiction: [
    of('#0e1b3f', '#5ac7df', '#f08a5b', NIGHT),
    of('#2b0e3d', '#f08a5b', '#f6efe0', NIGHT),
    of('#e0e8ee', '#1f4363', '#d9572f', DAY),
  ],
  fantasy: [
    of('#2a2f6f', '#e9c46a', '#8f7fd0', NIGHT),
    of('#173f3a', '#8fc48a', '#e9c46a', NIGHT),
    of('#e9ddc0', '#5b4a93', '#d27a36', DAY),
  ],
  horror: [
    of('#140c0f', '#f2ead8', '#b6202a', NIGHT),
    of('#3a0a12', '#efe0cf', '#d94a3d', NIGHT),
    of('#232423', '#8fa68a', '#e7dfc8', NIGHT),
  ],
  documentary: [
    of('#ddcfb2', '#a5542f', '#4b6a55', DAY),
    of('#23423a', '#9fc19a', '#e9d8a6', NIGHT),
    of('#d9e3e0', '#2b4c5f', '#c08a3a', DAY),
  ],
  family: [of('#bfe0fa', '#2a6a8f', '#f17f92', DAY), of('#2c9486', '#f0c75e', '#f6efe0', DAY), of('#f6d560', '#ee4b72', '#3b8ef0', DAY)],
  politics: [
    of('#e6dcc4', '#1f2440', '#a52a22', DAY),
    of('#1f2440', '#e6dcc4', '#c8372d', NIGHT),
    of('#7a1f22', '#e6dcc4', '#1f2440', NIGHT),
  ],
}
