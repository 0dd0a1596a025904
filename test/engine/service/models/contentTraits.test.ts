/** Content on traits alone, against the model of the pages on a catalogue without artists. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { titleId } from '../../../../src/engine/contract/ids'
import { content } from '../../../../src/engine/service/models/content'
import { ContentTraitsModel, contentAnyData } from '../../../../src/engine/service/models/contentTraits'
import { FIT_DEFAULTS } from '../../../../src/engine/service/models/everyModel'
import { anyHistory, anyInteractions, scoresOf } from './fitting'
import { taggedCatalogue } from './taggedCatalogue'

const TITLES = 14
const tagged = taggedCatalogue(TITLES)
const catalogue = { ...tagged, artists: [], titles: tagged.titles.map(() => ({ cast: [], director: null })) }

function ended<Result>(steps: Generator<unknown, Result, undefined>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

it('is the same ridge, scored, explained and compared without a table of all pairs', () => {
  fc.assert(
    fc.property(anyInteractions(TITLES), anyHistory(TITLES), fc.nat(TITLES - 1), (interactions, history, at) => {
      const right = ended(content.fit(interactions, catalogue, FIT_DEFAULTS))
      const model = ended(contentAnyData.fit(interactions, catalogue, FIT_DEFAULTS))
      expect(model).toBeInstanceOf(ContentTraitsModel)
      const scores = scoresOf(right, history)
      scoresOf(model, history).forEach((score, title) => {
        expect(score).toBeCloseTo(scores[title], 5)
      })
      const [one, other] = [model, right].map((of) => of.explain(history, titleId(at)))
      expect(one.score).toBeCloseTo(other.score, 9)
      expect(one.parts.map(({ source }) => source)).toEqual(other.parts.map(({ source }) => source))
      const [near, nearRight] = [model, right].map((of) => of.similar(titleId(at), 1))
      if ('kind' in near || 'kind' in nearRight) throw new Error('cold')
      expect(near[0].similarity).toBeCloseTo(nearRight[0].similarity, 9)
    }),
    { numRuns: 60 },
  )
})
