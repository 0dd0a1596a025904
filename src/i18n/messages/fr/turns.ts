import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'
import type { turns as english } from '../en/turns'

const { integer, list } = formatFor('fr')

export const turns: typeof english = {
  seat: {
    take: 'Prendre place : choisir trois titres',
    waits: 'Une place est libre.',
  },
  pages: {
    yours: 'Votre page',
    waiting: 'La machine apprend sa première nuit…',
    common: (shared, first) => rich`${recorded(`${integer(shared)} sur ${integer(first)}`)} en commun`,
    commonOf: 'des dix premiers titres',
  },
  trailers: {
    title: (title) => `« ${title} », pour chacun de vous`,
    place: (row, column) => `${row}, place ${integer(column)}`,
    letter: (letter) => `Bande-annonce ${letter}`,
    says: ({ who, stressed, liked }) => {
      const whose = who === null ? 'vos traces' : `les traces de ${who}`
      return liked === null
        ? `Elle appuie sur ${list(stressed)}. La machine l’essaie : ${whose} en disent peu.`
        : `Elle appuie sur ${list(stressed)}, car ${whose} parlent pour ${liked}.`
    },
    looking: 'Recherche d’un titre que vous voyez tous deux avec deux bandes-annonces…',
    none: 'Aucun titre que vous voyez tous deux n’a deux bandes-annonces ce soir : la machine a choisi la même pour les deux.',
  },
  acts: {
    anybody:
      'On ne sait plus rien de vous : c’est la page de n’importe qui. Vos traces sont seulement hors de vue, pour que vous puissiez défaire.',
    given: 'Tout est rendu : votre page est comme avant.',
    doors: 'Et maintenant ?',
    month: 'Laisser passer un mois',
    monthSays: 'Des milliers de soirées, et une page qui apprend.',
    lesson: 'Ouvrir une leçon',
    lessonSays: 'Pas de données, pas de magie : dix minutes, avec un vote.',
    look: 'Regarder autour de soi',
    lookSays: 'Votre page, et celles de tous.',
  },
}
