import { formatFor } from '../../format'
import { recorded, rich, truth } from '../../rich'
import type { launchPicture as english } from '../en/launchPicture'

const { integer, plural } = formatFor('fr')

export const launchPicture: typeof english = {
  lead: 'Chaque point est une personne qui marche vers la bande-annonce que le service lui montre. Gris : pas encore passée. Creux : un essai. Un trait : quelqu’un change de place.',
  standing: ({ came, people, moved }) =>
    rich`${recorded(integer(came))} sur ${integer(people)} ${plural(came, { one: 'est passée', other: 'sont passées' })} ; ${recorded(integer(moved))} ${plural(moved, { one: 'a changé', other: 'ont changé' })} de place depuis.`,
  tries: (tries) => rich`${recorded(integer(tries))} ${plural(tries, { one: 'est', other: 'sont' })} devant un essai.`,
  wrong: (wrong) =>
    rich`${truth(integer(wrong))} ${plural(wrong, { one: 'est', other: 'sont' })} en réalité devant la mauvaise (pointillé).`,
}
