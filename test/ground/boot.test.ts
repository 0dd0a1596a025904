import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const NEWER = new Set([
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateExpression,
  ts.SyntaxKind.SpreadElement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.ShorthandPropertyAssignment,
  ts.SyntaxKind.ObjectBindingPattern,
  ts.SyntaxKind.QuestionDotToken,
  ts.SyntaxKind.QuestionQuestionToken,
])

/** What in `script` a browser of ES5 cannot read. */
function newerSyntax(script: string): string[] {
  const source = ts.createSourceFile('boot.js', script, ts.ScriptTarget.ES5, true, ts.ScriptKind.JS)
  const found: string[] = []
  const visit = (node: ts.Node) => {
    const blockScoped = ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) !== 0
    if (NEWER.has(node.kind) || blockScoped) found.push(node.getText())
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

describe('the script that says why the page cannot start', () => {
  const script = /<script>([\s\S]*?)<\/script>/.exec(readFileSync('index.html', 'utf8'))?.[1] ?? ''

  it('is written for browsers that know nothing newer than ES5', () => {
    expect(script).toContain('Worker')
    expect(newerSyntax(script)).toEqual([])
  })

  it.each(['let a = 1', 'const f = () => 1', 'a?.b', 'a ?? b', 'var a = `b`'])('would not pass with %s', (text) => {
    expect(newerSyntax(text)).not.toEqual([])
  })
})
