import type { kept as english } from '../en/kept'

export const kept: typeof english = {
  opened: {
    world: 'Un autre monde est ouvert. « Défaire » rend le précédent, avec ce que vous y aviez fait.',
    anew: 'On recommence : le même monde, sans ce que vous y aviez fait.',
    file: 'La soirée du fichier est ouverte. « Défaire » rend la précédente.',
    kept: 'Vous revoilà où vous étiez.',
  },
  steps: {
    world: 'Ouvert un autre monde',
    anew: 'Recommencé',
    file: 'Ouvert une soirée depuis un fichier',
    kept: 'Revenu à une soirée gardée',
  },
}
