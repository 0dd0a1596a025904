import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const FOLDER = 'src/i18n/messages/fr'
const NARROW = '\u202f'
const WIDE = '\u00a0'

/** The texts that a file holds, without the code around them; in templates an x stands for each value. */
function textsOf(source: string): string[] {
  const texts: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) return
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text)
    if (ts.isTemplateExpression(node)) texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('x'))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('messages.ts', source, ts.ScriptTarget.ES2022))
  return texts
}

const RULES: readonly (readonly [string, RegExp])[] = [
  ['a narrow no-break space (U+202F) before ; ! ?', /[ \u00a0][;!?]/],
  ['a no-break space (U+00A0) before a colon', /[ \u202f]:(?!\w)/],
  ['a no-break space (U+00A0) inside guillemets', /«[^\u00a0]|[^\u00a0]»/],
  ['a narrow no-break space (U+202F) before %', /[ \u00a0]%/],
  ['guillemets and not English quotation marks', /[“”]/],
  ['a typographic apostrophe', /[a-zà-ü]'[a-zà-ü]/i],
]

describe('English messages', () => {
  it.each(readdirSync('src/i18n/messages/en'))('in %s set a percent sign against its number, so that no line parts them', (file) => {
    const texts = textsOf(readFileSync(join('src/i18n/messages/en', file), 'utf8'))
    expect(texts.filter((text) => /[\dx)] %/.test(text))).toEqual([])
  })
})

describe('French messages', () => {
  const files = readdirSync(FOLDER)

  it.each(files)('in %s hold the spaces and signs that French asks for', (file) => {
    const texts = textsOf(readFileSync(join(FOLDER, file), 'utf8'))
    expect(texts.length).toBeGreaterThan(0)
    for (const [rule, broken] of RULES) {
      const found = texts.filter((text) => broken.test(text)).map((text) => text.replaceAll(NARROW, '⍽').replaceAll(WIDE, '␣'))
      expect(found, `Expected ${rule}`).toEqual([])
    }
  })

  it('would be caught without them', () => {
    const spoilt = textsOf("const a = { one: 'Qui est là ?', two: `« $" + '{name} »`, three: `Il dit : $' + '{integer(count)} %` }')
    expect(spoilt).toHaveLength(3)
    for (const [index, rule] of [0, 2, 1].entries()) expect(RULES[rule]?.[1].test(spoilt[index] ?? '')).toBe(true)
  })
})
