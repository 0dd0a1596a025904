/**
 * In which direction does the service believe that somebody's taste points?
 *
 * Formula: with a matrix factorisation, the fold-in x of the person's history, brought to length 1: what they like and not how much
 * they watch. Without one, the model's mean score of each genre less that of all titles, brought to length 1. A direction is all 0 where
 * nothing is known. Genres: the liking of genre g is (mean point of its titles − mean point of all titles) · x.
 * Shapes: k columns; `genres` 12 × k; `catalogue` 2 × k, which takes a direction to where the catalogue's own map would put it.
 * Misleads: the factors are the model's, learned anew each night; only directions between people mean something, not the columns.
 */
import type { PublicCatalogue } from '../../contract/catalogue'
import type { History } from '../../contract/history'
import { GENRES } from '../../contract/vocabulary'
import { pca2 } from '../../math/pca'
import { type AlsModel, isAlsModel } from '../../service/models/alsModel'
import type { FittedModel } from '../../service/models/protocol'
import type { Evening } from '../evening'

export interface Compass {
  readonly columns: number
  /** Writes the direction from `at` on; false, and all 0, where nothing is known. */
  point(history: History, out: Float64Array, at: number): boolean
  readonly genres: Float64Array
  readonly catalogue: Float64Array
}

/** Null before the first night: nothing was learned that could point anywhere. */
export function compassOf({ world, service }: Evening): Compass | null {
  const { model, fitted } = service.learned
  if (model === null) return null
  const als = fitted.get('implicitAls')
  return isAlsModel(als) ? byFactors(als, world.catalogue) : byGenres(model, world.catalogue)
}

function byFactors(model: AlsModel, catalogue: PublicCatalogue): Compass {
  const { factors: columns, items } = model.state
  const point: Compass['point'] = (history, out, at) => {
    if (history.count === 0) return blank(out, at, columns)
    const x = model.foldIn(history)
    for (let i = 0; i < columns; i++) out[at + i] = x[i]
    return toUnit(out, at, columns)
  }
  return { columns, point, genres: genreMeans(items, columns, catalogue), catalogue: leaning(items, columns, catalogue) }
}

function byGenres(model: FittedModel, catalogue: PublicCatalogue): Compass {
  const columns = GENRES.length
  const scores = new Float32Array(model.titleCount)
  const identity = Float64Array.from({ length: columns * columns }, (_, i) => (i % (columns + 1) === 0 ? 1 : 0))
  const point: Compass['point'] = (history, out, at) => {
    if (history.count === 0) return blank(out, at, columns)
    model.score(history, scores)
    out.set(genreMeans(scores, 1, catalogue), at)
    return toUnit(out, at, columns)
  }
  const belongs = new Float64Array(model.titleCount * columns)
  catalogue.titles.forEach((title, at) => {
    belongs[at * columns + GENRES.indexOf(title.genres[0])] = 1
  })
  return { columns, point, genres: identity, catalogue: leaning(belongs, columns, catalogue) }
}

/** By main genre: the mean row of its titles less the mean row of all; 0 for a genre without titles. */
function genreMeans(rows: ArrayLike<number>, columns: number, { titles }: PublicCatalogue): Float64Array {
  const means = new Float64Array(GENRES.length * columns)
  const counts = new Float64Array(GENRES.length)
  const all = new Float64Array(columns)
  titles.forEach((title, at) => {
    const genre = GENRES.indexOf(title.genres[0])
    counts[genre]++
    for (let i = 0; i < columns; i++) {
      means[genre * columns + i] += rows[at * columns + i]
      all[i] += rows[at * columns + i] / titles.length
    }
  })
  for (let i = 0; i < means.length; i++) {
    const count = counts[Math.floor(i / columns)]
    means[i] = count > 0 ? means[i] / count - all[i % columns] : 0
  }
  return means
}

/** The rows of titles summed, each times the title's place on the catalogue's own map. */
function leaning(rows: ArrayLike<number>, columns: number, catalogue: PublicCatalogue): Float64Array {
  const lean = new Float64Array(2 * columns)
  const [across, up] = catalogueAxes(catalogue)
  const traits = catalogue.traitNames.length
  for (let title = 0; title < catalogue.titles.length; title++) {
    let x = 0
    let y = 0
    for (let trait = 0; trait < traits; trait++) {
      x += catalogue.traits[title * traits + trait] * across[trait]
      y += catalogue.traits[title * traits + trait] * up[trait]
    }
    for (let i = 0; i < columns; i++) {
      lean[i] += x * rows[title * columns + i]
      lean[columns + i] += y * rows[title * columns + i]
    }
  }
  return lean
}

/** The two directions in which the editors' tags differ most: the same on every night. */
export function catalogueAxes({ titles, traits, traitNames }: PublicCatalogue): readonly [Float64Array, Float64Array] {
  const map = pca2(traits, { rows: titles.length, columns: traitNames.length })
  if (map.kind === 'map') return map.axes
  const none = new Float64Array(traitNames.length)
  return [none, none]
}

function blank(out: Float64Array, at: number, columns: number): false {
  out.fill(0, at, at + columns)
  return false
}

/** Brings a row to length 1; false where it has none. */
export function toUnit(rows: Float64Array, at: number, columns: number): boolean {
  let squares = 0
  for (let i = at; i < at + columns; i++) squares += rows[i] * rows[i]
  if (!(squares > 0)) return false
  const scale = 1 / Math.sqrt(squares)
  for (let i = at; i < at + columns; i++) rows[i] *= scale
  return true
}
