import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'
import type { arranging as english } from '../en/arranging'

const { decimal, integer, percent } = formatFor('fr')

export const arranging: typeof english = {
  title: 'Les genres regardés et les genres montrés',
  of: (name) => `Pour ${name}, à la télévision`,
  ofYou: 'Pour vous, à la télévision',
  asks: 'Bougez un réglage : la page ci-dessous se remet aussitôt en ordre, à partir des mêmes suppositions.',
  watched: 'regardé',
  before: 'la page telle que devinée',
  after: 'la page avec ces réglages',
  unit: '% de ce qui est regardé, et des vignettes de la page',
  genre: 'Genre',
  sentence: ({ genre, watched, before, after }) =>
    rich`${genre.charAt(0).toUpperCase()}${genre.slice(1)} : ${recorded(percent(watched))} de ce qui est regardé, ${percent(before)} de la page telle que devinée et ${percent(after)} de la page avec ces réglages.`,
  distance: (before, after) =>
    before.toFixed(3) === after.toFixed(3)
      ? `La distance entre les genres regardés et ceux montrés est de ${decimal(before, 3)} ; à 0, ce seraient les mêmes.`
      : `La distance entre les genres regardés et ceux montrés passe de ${decimal(before, 3)} à ${decimal(after, 3)} ; à 0, ce seraient les mêmes.`,
  alike: (before, after) =>
    before.toFixed(2) === after.toFixed(2)
      ? `Deux titres d’une même rangée ont ${percent(before)} de leurs genres en commun.`
      : `Deux titres d’une même rangée ont ${percent(after)} de leurs genres en commun ; tels que devinés, ${percent(before)}.`,
  moved: (moved, tiles) => `${integer(moved)} des ${integer(tiles)} vignettes sont ailleurs que là où les mettrait la supposition seule.`,
  unknown: 'On ne sait rien de cette personne : il n’y a pas de proportions à respecter.',
  table: 'Genres regardés et genres montrés',
  page: 'La page avec ces réglages',
  forAll: 'Revivre ce monde avec ces réglages',
  set: 'fixé par nous',
  service: (diversity, calibration) => `Ce service les a à ${decimal(diversity, 2)} et ${decimal(calibration, 2)}.`,
  back: 'Comme le service les a',
  how: 'Regardé : les genres des titres aimés, selon leur poids p(g). Montré : ceux des vignettes, q(g). La distance est la divergence Σ p log(p ÷ q̃), avec q̃ = 0,99 q + 0,01 p (Steck 2018). Vignette par vignette, du haut vers le bas, la page prend le titre qui a le meilleur (1 − λ) · place − λ · distance ; la variété d’une rangée se règle de même, avec les genres partagés avec les titres d’avant (Carbonell et Goldstein 1998).',
}
