import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'

const { integer, plural } = formatFor('en')

/** One household that shares a profile from an evening on, as something that the visitor does and undoes. */
export const sofa = {
  title: 'Let it happen in this household',
  note: 'From tonight all of them open one profile, and the others fall silent. Nobody tells the service.',
  whose: 'Whose profile',
  share: 'Share this profile from tonight',
  own: 'One profile each from tonight',
  since: (name: string, day: number) =>
    rich`Since day ${integer(day)} all of them watch through the profile of ${name}: set by you, and told to nobody.`,
  through: (name: string, day: number) => `Since day ${integer(day)} watches through the profile of ${name}.`,
  under: (plays: number) =>
    rich`Under this profile, since: ${recorded(plural(plays, { zero: 'nothing', one: 'one title', other: `${integer(plays)} titles` }))}.`,
  measured:
    'Measured: the guesses of the four weeks before they shared; with real tastes shown, each member’s own profile as it stood that day, against the shared one today.',
  noticeShared: 'From tonight this household watches through one profile.',
  noticeOwn: 'From tonight each of this household watches through their own profile.',
  answerShared: 'Now that the household shares a profile: ',
  answerOwn: 'Now that each has a profile: ',
}
