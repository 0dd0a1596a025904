import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'
import type { sofa as english } from '../en/sofa'

const { integer, plural } = formatFor('fr')

export const sofa: typeof english = {
  title: 'Le faire pour de bon dans ce foyer',
  note: 'Dès ce soir, tous ouvrent un seul profil, et les autres se taisent. Personne ne le dit au service.',
  whose: 'Le profil de qui',
  share: 'Partager ce profil dès ce soir',
  own: 'Un profil chacun dès ce soir',
  since: (name, day) => rich`Depuis le jour ${integer(day)}, tous regardent par le profil de ${name} : choisi par vous, et dit à personne.`,
  through: (name, day) => `Depuis le jour ${integer(day)}, regarde par le profil de ${name}.`,
  under: (plays) =>
    rich`Sous ce profil, depuis : ${recorded(plural(plays, { zero: 'rien', one: `${integer(plays)} titre`, other: `${integer(plays)} titres` }))}.`,
  measured:
    'Ce qui est mesuré : ce qui était deviné dans les quatre semaines d’avant le partage ; goûts réels montrés, le profil de chacun tel qu’il était ce jour-là, contre le profil commun d’aujourd’hui.',
  noticeShared: 'Dès ce soir, ce foyer regarde par un seul profil.',
  noticeOwn: 'Dès ce soir, chacun de ce foyer regarde par son propre profil.',
  answerShared: 'Maintenant que le foyer partage un profil : ',
  answerOwn: 'Maintenant que chacun a un profil : ',
}
