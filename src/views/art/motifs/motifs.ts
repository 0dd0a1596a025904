import type { Genre } from '../../../engine/contract/vocabulary'
import { crime, horror, thriller } from './dark'
import { action, fantasy, scienceFiction } from './far'
import { comedy, family, romance } from './light'
import type { Motif } from './pen'
import { documentary, drama, politics } from './stern'

export interface NamedMotif {
  readonly name: string
  readonly draw: Motif
}

const named = (motifs: { readonly [name: string]: Motif }): readonly NamedMotif[] =>
  Object.entries(motifs).map(([name, draw]) => ({ name, draw }))

/** Six a genre. */
export const MOTIFS: { readonly [G in Genre]: readonly NamedMotif[] } = {
  comedy: named(comedy),
  drama: named(drama),
  thriller: named(thriller),
  crime: named(crime),
  romance: named(romance),
  action: named(action),
  scienceFiction: named(scienceFiction),
  fantasy: named(fantasy),
  horror: named(horror),
  documentary: named(documentary),
  family: named(family),
  politics: named(politics),
}

const BY_NAME = new Map(Object.values(MOTIFS).flatMap((motifs) => motifs.map((motif) => [motif.name, motif] as const)))

export const motifByName = (name: string): NamedMotif | undefined => BY_NAME.get(name)
