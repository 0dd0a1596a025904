/** What a question comes to, and how far it said it was on the way. */
export function inOneGo<Answer>(run: Generator<number, Answer>): { readonly answer: Answer; readonly told: readonly number[] } {
  const told: number[] = []
  for (let step = run.next(); ; step = run.next()) {
    if (step.done === true) return { answer: step.value, told }
    told.push(step.value)
  }
}
