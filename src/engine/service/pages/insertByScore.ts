/** Puts a title into a list kept best first by `scores` (by title), at most `limit` long; equal scores keep their order of arrival. */
export function insertByScore(
  titles: number[],
  title: number,
  { scores, limit }: { readonly scores: Float32Array; readonly limit: number },
): void {
  const score = scores[title]
  let place = titles.length
  while (place > 0 && scores[titles[place - 1]] < score) place--
  if (place >= limit) return
  if (titles.length < limit) titles.push(title)
  for (let i = titles.length - 1; i > place; i--) titles[i] = titles[i - 1]
  titles[place] = title
}
