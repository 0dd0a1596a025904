import { describe, expect, it } from 'vitest'
import { LESSON_WORDS } from '../../src/i18n/lessonWords'
import { MESSAGES } from '../../src/i18n/messages'

const en = { ...MESSAGES.en, lesson: LESSON_WORDS.en }
const fr = { ...MESSAGES.fr, lesson: LESSON_WORDS.fr }

type Leaf = readonly [path: string, value: unknown]

/** Every message with its path, in order. */
function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))
}

const paths = (messages: object) => leaves(messages).map(([path]) => path)
const parameters = (messages: object) =>
  leaves(messages).flatMap(([path, value]) => (typeof value === 'function' ? [`${path}/${value.length}`] : []))

describe('the messages', () => {
  it('are many enough to have been read at all', () => {
    expect(leaves(en).length).toBeGreaterThan(150)
  })

  it('exist in French under the same names as in English', () => {
    expect(paths(fr).sort()).toEqual(paths(en).sort())
  })

  it('take as many values in French as in English', () => {
    expect(parameters(fr).sort()).toEqual(parameters(en).sort())
  })

  it.each([
    ['English', en],
    ['French', fr],
  ])('of %s are never empty', (_language, messages) => {
    const empty = leaves(messages).filter(([, value]) => value === '' || value === undefined || value === null)
    expect(empty).toEqual([])
  })

  it('differ between the languages, but for the few words that do not', () => {
    const english = new Map(leaves(en))
    const same = leaves(fr).filter(([path, value]) => typeof value === 'string' && value.length > 14 && english.get(path) === value)
    expect(same).toEqual([])
  })
})
