/**
 * Answers: does a file keep the house rules that the linter cannot state?
 *
 * The engine computes the same bits on every machine, so there only + - * /, sqrt and the members of Math that IEEE 754
 * makes exact are allowed, and nothing that reads a clock, a locale or ambient dice. Everywhere in `src`: files of at
 * most 300 lines, functions of at most 60, at most three positional parameters and one options object, no casts but
 * where ids are branded, where text becomes a scenario, and at the worker's edge. Everywhere: no check switched off, no open ends.
 * Misleads where a value reaches the engine from outside: it cannot know how that was computed.
 */
import ts from 'typescript'
import type { Finding } from './tree'

const LONGEST_FILE = 300
const LONGEST_FUNCTION = 60
const MOST_PARAMETERS = 4

const EXACT_MATH = new Set(
  ['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'].concat([
    'E',
    'LN10',
    'LN2',
    'LOG10E',
    'LOG2E',
    'PI',
    'SQRT1_2',
    'SQRT2',
  ]),
)
const AMBIENT = new Set(
  ['Date', 'Intl', 'console', 'crypto', 'globalThis', 'performance', 'process', 'self', 'window'].concat([
    'queueMicrotask',
    'requestAnimationFrame',
    'setInterval',
    'setTimeout',
  ]),
)
const LOCALE_MEMBERS = new Set(['localeCompare', 'toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase'])
const SWITCHED_OFF = /biome-ignore|eslint-disable|oxlint-disable|prettier-ignore|@ts-ignore|@ts-nocheck/
const OPEN_ENDS = /\b(TODO|FIXME|XXX|HACK)\b/
const DRAWER = /(^|\/)(utils?|helpers?|misc|common)(\/|\.tsx?$)/
const OPENS_WITH_A_DOC = /^src\/engine\/(math|world|service|lab|datasets)\//
const WORKER_ENTRY = /\.worker(\.ts)?$/
const MAY_CAST = /^src\/(engine\/contract\/ids\.ts$|scenario\/parse\.ts$|worker\/)/
/** TypeScript forgets the keys of a constant table in these, and only a cast gives them back. */
const FORGETS_KEYS = /^Object\.(keys|entries|fromEntries)\(/

interface Place {
  readonly file: string
  readonly source: ts.SourceFile
  readonly findings: Finding[]
}

/** Checks one file; `file` is its path from the root, with forward slashes, and says which rules hold there. */
export function checkFile(file: string, text: string): Finding[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, kind)
  const place: Place = { file, source, findings: [] }
  checkComments(place, text)
  if (file.startsWith('src/')) {
    checkShape(place, text)
    visit(source, (node) => checkNode(place, node))
  }
  if (/^src\/(engine|scenario)\//.test(file)) visit(source, (node) => checkExactness(place, node))
  return place.findings
}

function visit(node: ts.Node, check: (node: ts.Node) => void): void {
  check(node)
  ts.forEachChild(node, (child) => visit(child, check))
}

function report(place: Place, position: number, finding: Pick<Finding, 'rule' | 'message'>): void {
  const line = place.source.getLineAndCharacterOfPosition(position).line + 1
  place.findings.push({ ...finding, place: `${place.file}:${line}` })
}

function checkComments(place: Place, text: string): void {
  // Walking every token is slow, and most files hold none of these words anywhere.
  if (!OPEN_ENDS.test(text) && !SWITCHED_OFF.test(text)) return
  const seen = new Set<number>()
  const words = jsxTexts(place.source)
  const check = ({ pos, end }: ts.CommentRange) => {
    if (seen.has(pos) || words.some((word) => word.pos <= pos && pos < word.end)) return
    seen.add(pos)
    const comment = text.slice(pos, end)
    const open = OPEN_ENDS.exec(comment)
    const off = SWITCHED_OFF.exec(comment)
    if (open !== null) report(place, pos, { rule: 'no-open-ends', message: `says ${open[0]}` })
    if (off !== null) report(place, pos, { rule: 'no-check-switched-off', message: `says ${off[0]}` })
  }
  visitTokens(place.source, (token) => {
    ts.getLeadingCommentRanges(text, token.getFullStart())?.forEach(check)
    ts.getTrailingCommentRanges(text, token.getEnd())?.forEach(check)
  })
}

/** Where text stands between JSX tags: it may look like a comment and is none. */
function jsxTexts(source: ts.SourceFile): ts.Node[] {
  const texts: ts.Node[] = []
  visit(source, (node) => {
    if (ts.isJsxText(node)) texts.push(node)
  })
  return texts
}

function visitTokens(node: ts.Node, check: (token: ts.Node) => void): void {
  const children = node.getChildren()
  if (children.length === 0) check(node)
  for (const child of children) visitTokens(child, check)
}

function checkShape(place: Place, text: string): void {
  const { file } = place
  const lines = text.replace(/\n$/, '').split('\n').length
  const first = (rule: string, message: string) => report(place, 0, { rule, message })
  if (lines > LONGEST_FILE) first('file-length', `has ${lines} lines, of at most ${LONGEST_FILE}`)
  if (DRAWER.test(file)) first('no-drawers', 'is named after no subject')
  if (OPENS_WITH_A_DOC.test(file) && !opensWithADoc(place.source)) {
    first('opens-with-a-doc', 'does not open with a doc comment that says what it answers')
  }
}

/** True where a doc comment stands above the imports or above the first statement after them. */
function opensWithADoc(source: ts.SourceFile): boolean {
  const first = source.statements.find((statement) => !ts.isImportDeclaration(statement))
  return source.text.startsWith('/**') || first?.getFullText().trimStart().startsWith('/**') === true
}

function checkNode(place: Place, node: ts.Node): void {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) && WORKER_ENTRY.test(node.moduleSpecifier.text)) {
    report(place, node.getStart(), {
      rule: 'workers-are-started',
      message: 'would run a worker on the page; import its address with ?worker&url',
    })
  }
  if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) checkFunction(place, node)
  const cast = ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)
  if (!cast || ts.isConstTypeReference(node.type) || FORGETS_KEYS.test(node.expression.getText())) return
  if (!MAY_CAST.test(place.file)) {
    report(place, node.getStart(), { rule: 'no-casts', message: `casts to ${node.type.getText()}` })
  }
}

function checkFunction(place: Place, node: ts.SignatureDeclaration): void {
  const start = node.getStart()
  const name = node.name?.getText() ?? 'a function'
  const lineOf = (position: number) => place.source.getLineAndCharacterOfPosition(position).line
  const lines = lineOf(node.getEnd()) - lineOf(start) + 1
  if (lines > LONGEST_FUNCTION) {
    report(place, start, { rule: 'function-length', message: `${name} has ${lines} lines, of at most ${LONGEST_FUNCTION}` })
  }
  const parameters = node.parameters.length
  if (parameters > MOST_PARAMETERS) {
    report(place, start, { rule: 'few-parameters', message: `${name} has ${parameters} parameters` })
  }
}

function checkExactness(place: Place, node: ts.Node): void {
  const say = (rule: string, message: string) => report(place, node.getStart(), { rule, message })
  if (ts.isBinaryExpression(node) && isPower(node.operatorToken.kind)) {
    say('exact-arithmetic', 'uses **, which differs between machines; multiply, or use engine/math')
  }
  if (!ts.isIdentifier(node)) return
  if (LOCALE_MEMBERS.has(node.text)) say('nothing-ambient', `uses ${node.text}, which depends on the locale`)
  if (isOnlyAName(node)) return
  if (node.text === 'Math') checkMath(node, say)
  if (AMBIENT.has(node.text)) say('nothing-ambient', `uses ${node.text}; time, dice and words are handed in`)
}

function checkMath(node: ts.Identifier, say: (rule: string, message: string) => void): void {
  const parent = node.parent
  const member = ts.isPropertyAccessExpression(parent) && parent.expression === node ? parent.name.text : undefined
  if (member === undefined) say('exact-arithmetic', 'uses Math other than as Math.member')
  else if (member === 'random') say('nothing-ambient', 'uses Math.random; use the keyed streams of engine/math')
  else if (!EXACT_MATH.has(member)) {
    say('exact-arithmetic', `uses Math.${member}, which differs between machines; use engine/math`)
  }
}

const isPower = (kind: ts.SyntaxKind): boolean =>
  kind === ts.SyntaxKind.AsteriskAsteriskToken || kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken

/** True for the `b` of `a.b`, `{ b: 1 }` and of a member's declaration, which refer to nothing ambient. */
function isOnlyAName(node: ts.Identifier): boolean {
  const parent = node.parent
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return true
  if (ts.isTypeNode(parent) && !ts.isExpressionWithTypeArguments(parent)) return true
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent)) && parent.name === node
}
