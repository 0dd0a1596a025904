import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'
import type { minute as english } from '../en/minute'

const { integer, list, plural } = formatFor('fr')

export const minute: typeof english = {
  strip: {
    name: 'La première minute',
    step: (step, of) => `Étape ${integer(step)} sur ${integer(of)}`,
    skip: 'Passer',
    says: {
      1: 'Des milliers de gens, un seul catalogue. Choisissez trois titres et prenez place parmi eux.',
      2: 'Chaque choix est une trace. Trois suffisent pour une page à vous.',
      3: 'Le même catalogue, le même soir : votre page, et celle d’une autre personne.',
      4: 'Un titre, dix bandes-annonces. À chacun celle que ses traces appellent.',
      5: 'Une trace suffit à déplacer une page, et sans aucune vous êtes n’importe qui.',
    },
    next: {
      build: 'Composer ma page',
      trailers: 'Voir un titre deux fois',
      leave: (title) => `Lancer « ${title} », partir après 6 minutes`,
      forget: 'Retirer ce qu’on sait de vous',
      undo: 'Annuler : tout lui rendre',
    },
  },
  wall: {
    name: 'Les pages d’accueil de gens d’ici',
    stands: (title, { pages, places }) =>
      places === 1
        ? rich`« ${title} » est sur ${recorded(integer(pages))} de ces pages, à la même place sur chacune.`
        : rich`« ${title} » est sur ${recorded(integer(pages))} de ces pages, à ${recorded(integer(places))} places différentes.`,
    filling: 'Les premières soirées se vivent : les pages apprennent encore à connaître leur monde.',
  },
  picks: {
    title: 'Choisissez trois titres, et voyez ce qu’il fait de vous.',
    recorded: 'Enregistré sur vous',
    nothing: 'Rien encore.',
    country: 'Le compte est ouvert',
  },
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
  picked: (picked) =>
    plural(picked, {
      zero: 'aucun titre choisi sur trois',
      one: 'un titre choisi sur trois',
      other: `${integer(picked)} titres choisis sur trois`,
    }),
}
