/** Refuses a profile that there is not. */
import type { ProfileId } from '../../contract/ids'
import type { Evening } from '../evening'

export function expectProfile({ world }: Evening, profile: ProfileId): void {
  if (!(Number.isInteger(profile) && profile >= 0 && profile < world.profileCount)) {
    throw new RangeError(`Expected \`profile\` to be an integer from 0 to ${world.profileCount - 1}, got ${profile}`)
  }
}
