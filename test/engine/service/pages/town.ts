/** A town of people with a page builder that has learned from them: what the page tests stand on. */
import type { PublicCatalogue } from '../../../../src/engine/contract/catalogue'
import { day, dayOf, minute, profileId } from '../../../../src/engine/contract/ids'
import type { Device } from '../../../../src/engine/contract/vocabulary'
import { COUNTRIES } from '../../../../src/engine/contract/vocabulary'
import { stream, uniform } from '../../../../src/engine/math/random'
import type { FittedModel } from '../../../../src/engine/service/models/protocol'
import { createPageBuilder, type PageBuilder } from '../../../../src/engine/service/pages/builder'
import type { Arranging, PageInput } from '../../../../src/engine/service/pages/draft'
import { type GenreLifts, noLifts } from '../../../../src/engine/service/pages/habits'
import { peopleByTitle } from '../../../../src/engine/service/pages/night'
import { OPENING_COEFFICIENTS } from '../../../../src/engine/service/pages/resume'
import type { Trends } from '../../../../src/engine/service/pages/trends'
import { handModel } from '../support/handModel'
import { interactionsOf } from '../support/interactionsOf'
import type { Entry, Person } from '../support/person'
import { person } from '../support/person'
import { smallCatalogue } from '../support/smallCatalogue'

export const NOW = minute(40 * 1440 + 20 * 60)

export interface Town {
  readonly builder: PageBuilder
  readonly catalogue: PublicCatalogue
  readonly model: FittedModel
  readonly people: readonly Person[]
  input(who: Person, options?: { readonly profile?: number; readonly device?: Device; readonly at?: number }): PageInput
}

export interface TownOptions {
  readonly titles?: number
  readonly explore?: number
  readonly lifts?: GenreLifts
  readonly trends?: Trends
  readonly arranging?: Arranging
  /** Day on which a title came into the catalogue; 0 by default. */
  readonly releasedOn?: (title: number) => number
}

export function town({ titles = 150, explore = 0, lifts = noLifts(), trends, arranging, releasedOn = () => 0 }: TownOptions = {}): Town {
  const plain = smallCatalogue(titles)
  const catalogue = { ...plain, titles: plain.titles.map((title) => ({ ...title, releasedOn: day(releasedOn(title.id)) })) }
  const dice = stream(3, 'test: town')
  const popularity = (title: number, country: number): number => uniform(dice, title, country + 1, 0)
  const model = handModel(catalogue, popularity)
  const people = Array.from({ length: 40 }, (_, p) => dweller(p, titles))
  const builder = createPageBuilder({ catalogue, seed: 11, explore, ...(arranging && { arranging }) })
  const taught = { people: peopleByTitle(interactionsOf(people, titles)), today: dayOf(NOW), lifts, resume: OPENING_COEFFICIENTS, trends }
  builder.learn({ popularity: model, similarity: model, ...taught })
  return {
    builder,
    catalogue,
    model,
    people,
    input: (who, { profile = 0, device = 'television', at = NOW } = {}) => {
      const scores = new Float32Array(titles)
      model.score(who.history, scores)
      const cold = who.history.count === 0 ? ({ kind: 'cold', reason: 'noEvents' } as const) : null
      return { profile: profileId(profile), at: minute(at), device, history: who.history, cells: who.cells, scores, cold }
    },
  }
}

/** Somebody with some forty records, most of the first half of the catalogue. */
function dweller(p: number, titles: number): Person {
  const dice = stream(5, 'test: dweller')
  const entries: Entry[] = []
  for (let title = 0; title < titles; title++) {
    if (uniform(dice, p, title, 0) > (title < titles / 2 ? 0.4 : 0.05)) continue
    const half = uniform(dice, p, title, 1) < 0.2
    entries.push({
      title,
      weight: 2 * uniform(dice, p, title, 2) - 0.4,
      lastAt: Math.floor(NOW * uniform(dice, p, title, 3)),
      played: uniform(dice, p, title, 4) < 0.7,
      ...(half ? { share: 0.1 + 0.7 * uniform(dice, p, title, 5), minute: Math.floor(40 * uniform(dice, p, title, 6)) } : {}),
    })
  }
  return person(entries, p % COUNTRIES.length)
}
