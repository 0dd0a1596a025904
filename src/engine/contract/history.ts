/** Which columns of the catalogue may not be looked up for what was watched: consent or a mask refuses it. */
export interface RefusedJoins {
  readonly refuseArtists: boolean
  readonly refuseStructures: boolean
}

/**
 * What a recommender may know of one profile: the titles it touched with their implicit weight, and what stands in the
 * log about the account. Columns; entry i belongs together. A history needs no id, so "take this event away", "rate
 * twelve and join" and imported people are the same call.
 */
export interface History {
  /** How many entries of the columns are in use. */
  readonly count: number
  /** Title ids, ascending, each once; the wider column where there are more than 65,536 titles. */
  readonly titles: Uint16Array | Uint32Array
  /** Preference strength, see `service/log/weights.ts`: above 0 liked, below 0 disliked. To a model of ratings: the rating. */
  readonly weights: Float32Array
  /** Minute of the last event of the entry. */
  readonly lastAt: Int32Array
  /** Index into COUNTRIES, or −1 where it is not known. */
  readonly country: number
  /** Joins with the catalogue that this person does not allow; nothing where all are allowed. */
  readonly refused?: RefusedJoins | null
}
