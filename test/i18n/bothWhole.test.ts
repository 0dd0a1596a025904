import { expect, it } from 'vitest'
import { en } from '../../src/i18n/messages/en'
import { fr } from '../../src/i18n/messages/fr'

/** Where lists stand in the messages, and how long each is: their types do not say it. */
function lists(messages: unknown, path = ''): readonly string[] {
  if (Array.isArray(messages)) return [`${path} ${messages.length}`, ...messages.flatMap((one, at) => lists(one, `${path}.${at}`))]
  if (typeof messages !== 'object' || messages === null) return []
  return Object.entries(messages).flatMap(([key, value]) => lists(value, path === '' ? key : `${path}.${key}`))
}

it('says as many things in a list in French as in English', () => {
  const english = lists(en)
  expect(english.length).toBeGreaterThan(20)
  expect(lists(fr)).toEqual(expect.arrayContaining([...english]))
})
