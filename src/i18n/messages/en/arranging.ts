import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'

const { decimal, integer, percent } = formatFor('en')

/** The genres that somebody watches against those of their page, and the two knobs that bring them together. */
export const arranging = {
  title: 'The genres watched, and the genres shown',
  of: (name: string) => `For ${name}, on television`,
  ofYou: 'For you, on television',
  asks: 'Move a knob: the page below is put in order anew at once, from the same guesses.',
  watched: 'watched',
  before: 'the page as guessed',
  after: 'the page with these knobs',
  unit: '% of what is watched, and of the tiles of the page',
  genre: 'Genre',
  sentence: (mix: { readonly genre: string; readonly watched: number; readonly before: number; readonly after: number }) =>
    rich`${mix.genre.charAt(0).toUpperCase()}${mix.genre.slice(1)} is ${recorded(percent(mix.watched))} of what is watched, ${percent(mix.before)} of the page as guessed and ${percent(mix.after)} of the page with these knobs.`,
  distance: (before: number, after: number) =>
    before.toFixed(3) === after.toFixed(3)
      ? `The distance between the genres watched and those shown is ${decimal(before, 3)}; at 0 they would be the same.`
      : `The distance between the genres watched and those shown goes from ${decimal(before, 3)} to ${decimal(after, 3)}; at 0 they would be the same.`,
  alike: (before: number, after: number) =>
    before.toFixed(2) === after.toFixed(2)
      ? `Two titles of one row share ${percent(before)} of their genres.`
      : `Two titles of one row share ${percent(after)} of their genres; as guessed, ${percent(before)}.`,
  moved: (moved: number, tiles: number) =>
    `${integer(moved)} of ${integer(tiles)} tiles stand elsewhere than the guess alone would have them.`,
  unknown: 'Nothing is known of this person: there is no mix of genres to keep to.',
  table: 'Genres watched and genres shown',
  page: 'The page with these knobs',
  forAll: 'Live this world again with these knobs',
  set: 'set by us',
  service: (diversity: number, calibration: number) => `This service has them at ${decimal(diversity, 2)} and ${decimal(calibration, 2)}.`,
  back: 'As the service has them',
  how: 'Watched: genres of the titles liked, by weight p(g). Shown: of the tiles, q(g). The distance is the divergence Σ p log(p ÷ q̃), with q̃ = 0.99 q + 0.01 p (Steck 2018). Tile by tile from the top, the page takes the title with the best (1 − λ) · place − λ · distance; variety within a row works the same way with the genres shared with the titles before (Carbonell and Goldstein 1998).',
}
