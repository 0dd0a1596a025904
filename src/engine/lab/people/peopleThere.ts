/** Who is there: everybody with an account; the visitor once they have joined. */
import { type ProfileId, profileId } from '../../contract/ids'
import type { Evening } from '../evening'

export function peopleThere({ world, visitor }: Evening): readonly ProfileId[] {
  const all = Array.from({ length: world.profileCount }, (_, profile) => profileId(profile))
  return visitor.joined ? all : all.filter((profile) => profile !== visitor.profile)
}
