import { formatFor } from '../../format'
import type { kept as english } from '../en/kept'

const { integer, plural } = formatFor('fr')

const things = (acts: number): string => plural(acts, { one: 'une chose faite', other: `${integer(acts)} choses faites` })

export const kept: typeof english = {
  opened: {
    world: 'Un autre monde est ouvert. « Défaire » rend le précédent, avec ce que vous y aviez fait.',
    anew: 'On recommence. « Défaire » rend ce qui était là avant.',
    file: 'La soirée du fichier est ouverte. « Défaire », pas à pas, rend la précédente.',
    link: 'La soirée du lien est ouverte, avec ce qui y a été fait.',
    kept: 'Vous revoilà où vous étiez : cet appareil a gardé votre soirée, et elle est revécue.',
  },
  steps: {
    world: 'Ouvert un autre monde',
    anew: 'Recommencé',
    file: 'Ouvert une soirée depuis un fichier',
    link: 'Ouvert une soirée depuis un lien',
    kept: 'Revenu à une soirée gardée',
  },
  beginAnew: 'Recommencer',
  notKept: {
    blocked:
      'Ce navigateur ne laisse pas la page garder votre soirée sur cet appareil. Tout continue ; pour la retrouver un autre jour, enregistrez-la dans un fichier.',
    full: 'Il n’y a plus de place sur cet appareil pour garder votre soirée. Tout continue ; libérez de la place, ou enregistrez-la dans un fichier.',
    cleared:
      'Ce que cet appareil gardait de votre soirée a été effacé entre-temps, et cet onglet ne garde plus rien. Tout continue ; enregistrez-la dans un fichier pour la retrouver.',
    unread: 'Ce que cet appareil gardait de votre soirée n’est pas lisible : une nouvelle commence.',
  },
  twoTabs: 'Cette soirée est aussi ouverte dans un autre onglet. Désormais, chaque onglet garde la sienne.',
  sheet: {
    open: 'Garder et partager…',
    title: 'Garder et partager cette soirée',
    link: {
      title: 'Par un lien',
      text: 'Il ouvre ce monde, ce jour-là, dans cette salle, avec les personnes montrées.',
      withActs: (acts) => `Avec ce que vous avez fait (${things(acts)})`,
      nothingDone: 'Avec ce que vous avez fait (rien encore)',
      field: 'Le lien',
      copy: 'Copier le lien',
      tooLong: (by) =>
        `Avec tout ce que vous avez fait, le lien dépasserait de ${plural(by, { one: 'un caractère', other: `${integer(by)} caractères` })} les 2 000 que tous les logiciels acceptent. Enregistrez plutôt la soirée dans un fichier.`,
    },
    file: {
      title: 'Par un fichier',
      text: 'Toute la soirée avec ce que vous y avez fait, en un petit texte. En ouvrir une la met à la place de celle-ci ; « Défaire » rend celle-ci. On peut aussi déposer un fichier n’importe où sur la page.',
      save: 'Enregistrer dans un fichier',
      open: 'Ouvrir un fichier…',
    },
    device: {
      title: 'Sur cet appareil',
      states: {
        notYet: 'Rien de cette soirée n’est encore gardé : cela commence dès que vous faites quelque chose, ou laissez passer le temps.',
        kept: 'Cette soirée est gardée dans ce navigateur, et nulle part ailleurs. « Oubliez-moi », dans le menu, l’efface.',
        blocked: 'Ce navigateur ne laisse rien garder à la page.',
        full: 'Il n’y a plus de place pour garder cette soirée.',
        cleared: 'Ce qui était gardé a été effacé entre-temps ; cet onglet ne garde plus rien.',
      },
      evening: (seed, day, acts) => `Monde ${seed}, ${day}, ${things(acts)}`,
      keptOn: (when) => `gardée le ${when}`,
      isOpen: 'ouverte ici',
      open: 'Ouvrir',
      openName: (evening) => `Ouvrir : ${evening}`,
      delete: 'Supprimer',
      deleteName: (evening) => `Supprimer : ${evening}`,
    },
  },
}
