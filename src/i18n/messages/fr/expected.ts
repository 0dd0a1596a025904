/** What the engine asks of a value, in French where it asks for a number within bounds; null where it is anything else. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^an integer from (\S+) to (\S+)$/, 'être un entier de $1 à $2'],
  [/^an integer from (\S+)$/, 'être un entier d’au moins $1'],
  [/^an integer of at least (\S+)$/, 'être un entier d’au moins $1'],
  [/^(?:from|between) (\S+) (?:to|and) (\S+)$/, 'aller de $1 à $2'],
  [/^above (\S+) and at most (\S+)$/, 'être au-dessus de $1 et d’au plus $2'],
  [/^above (\S+)$/, 'être au-dessus de $1'],
  [/^below (\S+)$/, 'être au-dessous de $1'],
  [/^at most (\S+)$/, 'être d’au plus $1'],
  [/^at least (\S+)$/, 'être d’au moins $1'],
]

export function expectedInFrench(expected: string): string | null {
  const form = FORMS.find(([pattern]) => pattern.test(expected))
  return form === undefined ? null : expected.replace(form[0], form[1])
}
