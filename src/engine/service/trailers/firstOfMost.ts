/** Where does the largest value stand? Of several that are as large, the first. */
export function firstOfMost(values: ArrayLike<number>): number {
  let most = 0
  for (let j = 1; j < values.length; j++) if (values[j] > values[most]) most = j
  return most
}
