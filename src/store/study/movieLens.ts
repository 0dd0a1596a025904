/** The real people that come with the site: where they lie, and their bytes, fetched only when somebody asks for them. */
export const MOVIELENS_ADDRESS = 'data/movielens.pack'
export const MOVIELENS_LICENCE_ADDRESS = 'data/movielens-README.txt'

export async function fetchMovieLens(): Promise<Uint8Array> {
  const answer = await fetch(new URL(MOVIELENS_ADDRESS, document.baseURI))
  if (!answer.ok || answer.body === null) throw new Error(`${answer.status}`)
  const bytes = await new Response(answer.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
  return new Uint8Array(bytes)
}
