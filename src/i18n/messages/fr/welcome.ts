import type { Country } from '../../../engine/contract/vocabulary'
import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'
import type { welcome as english } from '../en/welcome'

const { decimal, integer, plural } = formatFor('fr')

export const inCountry: { readonly [C in Country]: string } = {
  FR: 'en France',
  BE: 'en Belgique',
  CA: 'au Canada',
  GB: 'au Royaume-Uni',
  US: 'aux États-Unis',
  SN: 'au Sénégal',
}

export const welcome: typeof english = {
  inCountry,
  oneCatalogue: 'Un catalogue.',
  homePages: (profiles) =>
    plural(profiles, { one: `${integer(profiles)} page d’accueil.`, other: `${integer(profiles)} pages d’accueil.` }),
  homePagesSoon: '… pages d’accueil.',
  overlap: (shared) =>
    rich`Deux personnes prises ici ont en commun, en moyenne, ${recorded(decimal(shared, 1))} de leurs dix premiers titres.`,
  overlapUnknown: 'Combien de titres deux personnes ont en commun se mesure à la fin du premier jour.',
  pick: (title) => `Choisir ${title}`,
}
