import { formatFor } from '../../format'
import { guessed, type Rich, recorded, rich } from '../../rich'
import type { trace as english } from '../en/trace'

const { integer, plural } = formatFor('fr')

const crowd = ({ inRow, inColumn }: { readonly inRow: number; readonly inColumn: number }): Rich =>
  rich` Sa ligne tient ${recorded(plural(inRow, { one: `${integer(inRow)} titre`, other: `${integer(inRow)} titres` }))}, la colonne du titre ${recorded(plural(inColumn, { one: `${integer(inColumn)} personne`, other: `${integer(inColumn)} personnes` }))}.`

const movedWords = (moved: number): string =>
  plural(moved, { one: 'Un score serait autre', other: `${integer(moved)} scores seraient autres` })

export const trace: typeof english = {
  follow: 'Suivre',
  followName: (words) => `Suivre cette trace : ${words}`,
  title: 'Le chemin d’une trace',
  following: 'On cherche son chemin…',
  you: 'vous',
  stations: { tile: 'Vignette', log: 'Journal', table: 'Tableau', model: 'Modèle', page: 'Page' },
  back: 'Retour',
  next: 'Suite',
  end: 'Finir',
  tile: (words, row, column) =>
    rich`${words}. Le titre était à la rangée ${recorded(integer(row))}, colonne ${recorded(integer(column))} de la page.`,
  notMet: (words) => rich`${words}. Aucune vignette de la page n’y a mené.`,
  log: ({ number, length, place, ofPerson, older, name }) => [
    ...rich`Dans le journal, c’est la trace ${recorded(integer(number))} sur ${recorded(integer(length))} : `,
    ...(place === null
      ? rich`l’une des ${recorded(integer(ofPerson))} sur ${name}.`
      : rich`numéro ${recorded(integer(place))} des ${recorded(integer(ofPerson))} sur ${name}.`),
    ...(older === 0 ? [] : rich` Parmi elles, ${recorded(integer(older))} événements plus anciens, qui ne sont plus conservés un par un.`),
  ],
  noCell: 'Elle n’entre dans aucune case du tableau des gens et des titres : elle ne parle d’aucun titre lancé, noté ou mis en liste.',
  table: (cell) => [
    ...rich`Dans le tableau des gens et des titres, sa case pèse ${recorded(cell.weight)}${cell.why === '' ? '' : ` (${cell.why})`} ; sans cette trace, ${recorded(cell.without)}.`,
    ...crowd(cell),
  ],
  sameCell: (cell) => [
    ...rich`Dans le tableau des gens et des titres, sa case pèse ${recorded(cell.weight)}${cell.why === '' ? '' : ` (${cell.why})`}, avec cette trace ou sans elle.`,
    ...crowd(cell),
  ],
  why: {
    reached: (share) => `${share} du titre vus`,
    episodes: (count) => plural(count, { one: 'un épisode fini', other: `${integer(count)} épisodes finis` }),
    thumbUp: 'un pouce levé',
    thumbDown: 'un pouce baissé',
    onList: 'dans la liste',
  },
  nothingMoved: 'Aucun score ne serait autre sans elle : d’autres traces en disent autant, ou elle ne dit rien d’un goût.',
  model: ({ moved, title, now, before }) =>
    rich`${guessed(movedWords(moved))} sans elle. Sur la page, c’est « ${title} » qui bouge le plus : rang ${guessed(now.rank)} avec elle, ${guessed(before.rank)} sans ; score ${guessed(now.score)} au lieu de ${guessed(before.score)}.`,
  elsewhere: (moved) => rich`${guessed(movedWords(moved))} sans elle, mais aucun titre de la page de ce soir ne changerait de rang.`,
  itself: ({ title, now, before }) =>
    rich` Pour « ${title} » même : rang ${guessed(now.rank)} avec elle, ${guessed(before.rank)} sans ; score ${guessed(now.score)} au lieu de ${guessed(before.score)}.`,
  unseen: 'Toutes ces traces sont cachées à la machine : dans son tableau des gens et des titres, celle-ci n’existe pas.',
  unmoved: 'Toutes ces traces sont cachées à la machine : avec celle-ci ou sans elle, chaque score est le même.',
  noPage: 'La page de ce soir n’en est pas autre.',
  notOnPage: (title) => rich`« ${title} » n’est pas sur la page de ce soir.`,
  page: (title, row, column) =>
    rich`Ce soir, « ${title} » est dans « ${row} », place ${guessed(integer(column))}. C’est là que la boucle se ferme.`,
}
