/** What stands beside the launch's picture once it is begun. */
export const launchBeside = {
  title: 'Same series, two trailers',
  expects: (expected: string) => `expects ${expected} in 100`,
  mostly: (reason: string, part: string) => `${reason}: ${part}`,
  whoever: 'nothing recorded sets them apart',
  nothing: 'this way expects nothing of anybody',
  why: 'Why, to the last number',
  waiting: 'When it is over, two people who got different trailers stand here, and why.',
}
