import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'
import type { minute as english } from '../en/minute'

const { integer, plural } = formatFor('fr')

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
      5: 'Une trace suffit à déplacer une page ; toutes cachées, vous êtes n’importe qui.',
    },
    next: {
      build: 'Composer ma page',
      trailers: 'Voir un titre deux fois',
      leave: (title) => `Lancer « ${title} », partir après 6 minutes`,
      forget: 'Cacher vos traces à la machine',
      undo: 'Annuler : les lui rendre',
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
  picked: (picked) =>
    plural(picked, {
      zero: 'aucun titre choisi sur trois',
      one: 'un titre choisi sur trois',
      other: `${integer(picked)} titres choisis sur trois`,
    }),
}
