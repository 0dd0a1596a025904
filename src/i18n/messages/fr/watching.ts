import { formatFor } from '../../format'
import { guessed, recorded, rich } from '../../rich'
import type { watching as english } from '../en/watching'

const { decimal, integer, minutes, plural, signed } = formatFor('fr')

export const watching: typeof english = {
  back: 'Retour',
  row: {
    on: (row) => `Plus loin dans « ${row} »`,
    back: (row) => `Revenir dans « ${row} »`,
  },
  tile: {
    visit: (title) => `La page de « ${title} »`,
    why: (title) => `Pourquoi « ${title} » ?`,
  },
  trailer: { play: (letter) => `Lire la bande-annonce ${letter}, choisie pour cette page`, hold: 'Arrêter la bande-annonce' },
  cast: 'Avec',
  directs: 'à la réalisation',
  notYours: (name) => `C’est la page de ${name} : personne d’autre n’y lance de lecture.`,
  toYourSeat: 'À votre place',
  takeASeat: 'Prendre place',
  deeds: {
    title: 'Ce que vous pouvez faire',
    play: 'Lire',
    again: 'Revoir',
    fromTheStart: 'Depuis le début',
    where: (episode, minute) =>
      episode === null ? `à la minute ${integer(minute)}` : `à l’épisode ${integer(episode)}, minute ${integer(minute)}`,
    carryOn: (where) => `Reprendre ${where}`,
    elsewhere: 'Ou reprendre',
    on: (device, where) => `Reprendre ${device} ${where}`,
    like: 'J’aime',
    dislike: 'Pas pour moi',
    list: 'Ajouter à ma liste',
    unlist: 'Dans ma liste',
  },
  episodes: {
    title: 'Épisodes',
    number: (episode) => `Épisode ${integer(episode)}`,
    minutes: (length) => minutes(length),
    watched: 'vu',
    reached: (reached, length) => `${integer(reached)} sur ${minutes(length)} vues`,
    play: (episode) => `Lire l’épisode ${integer(episode)} depuis son début`,
  },
  like: { title: 'Dans le même esprit', how: 'les plus proches, d’après ce que la machine a appris' },
  player: {
    name: (title) => `Lecture de « ${title} »`,
    bar: 'Jusqu’où vous regardez',
    at: (minute, length) => `minute ${integer(minute)} sur ${integer(length)}`,
    leave: (after) => `Partir après ${minutes(after)}`,
    finish: 'C’était tout',
    endOfEpisode: 'Jusqu’à la fin de l’épisode',
    endOfFilm: 'Regarder jusqu’au bout',
    next: 'Épisode suivant',
    notAtAll: 'Ne pas regarder, finalement',
  },
  answer: {
    searched: (record) => rich`Une trace de plus, ${recorded(record)}. D’une recherche, la machine n’apprend rien : `,
    aMinuteLater: 'ce qui a bougé, c’est la page d’une minute plus tard.',
  },
  search: {
    open: 'Chercher',
    label: 'Chercher un titre, un visage ou un genre',
    hint: 'Un titre, un visage, un genre',
    found: (count) => plural(count, { zero: '', one: 'Un titre.', other: `${integer(count)} titres.` }),
    nothing: (query) => `Rien ne s’appelle « ${query} ».`,
    tryThis: 'Essayez un bout de titre, le nom de quelqu’un qui y joue, ou un genre.',
    withArtist: (name) => `avec ${name}`,
  },
  why: {
    visit: 'Sa page',
    play: 'Lire',
    takeAway: (title) => `Retirer « ${title} »`,
    ranks: (before, after) => rich`${guessed(before)} → ${guessed(after)}`,
    takenAway: (title) => `« ${title} » est caché à la machine.`,
    putBack: (title) => `Remettre « ${title} »`,
    place: (place, of) => rich`${guessed(place)} sur ${integer(of)} titres par ce score`,
  },
  sum: {
    title: 'Comment ? Avec les nombres',
    note: 'Chaque façon de deviner donne son propre score. On en retire ce qui lui est habituel, on mesure le reste à son écart habituel, et on le pèse selon sa réussite à prévoir ce que les gens ont commencé.',
    line: ({ weight, score, centre, scale, value }) =>
      `${decimal(weight, 3)} × (${signed(score, 3)} − ${paren(centre)}) ÷ ${decimal(scale, 3)} = ${signed(value, 3)}`,
    whole: (terms, score) =>
      `${terms.map((term, place) => (place === 0 ? signed(term, 3) : signedAfter(term))).join(' ')} = ${signed(score, 3)}`,
    points: (points) => rich`Dix points par unité : ${guessed(integer(points))} points.`,
    product: (one, other, value) => `${decimal(one, 3)} × ${paren(other)} = ${signed(value, 3)}`,
    alone: (value) => signed(value, 3),
    termsTitle: (model) => `Ce qu’additionne : ${model}`,
    term: 'Terme',
    sum: 'Sa somme',
    explain: {
      popularity: 'Des logarithmes : combien de fois le titre est commencé, par rapport au titre moyen.',
      implicitAls:
        'La force avec laquelle chaque titre est enregistré ici, fois sa proximité avec celui-ci chez ceux qui regardent de même.',
      itemKnn:
        'La force avec laquelle chaque titre est enregistré ici, fois le nombre de fois où les mêmes gens ont fait quelque chose des deux.',
      content: 'Ce que le titre a de chaque trait, fois ce que ce trait a valu d’après les traces d’ici.',
      blend: 'Tous ensemble.',
    },
  },
}

const paren = (value: number): string => (value < 0 ? `(${signed(value, 3)})` : decimal(value, 3))
const signedAfter = (value: number): string => (value < 0 ? `− ${decimal(-value, 3)}` : `+ ${decimal(value, 3)}`)
