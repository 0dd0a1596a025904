import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'
import type { study as english } from '../en/study'

const { integer, percent, plural } = formatFor('fr')

export const study: typeof english = {
  opening: 'On va chercher le tableau de la nuit dernière…',
  line: (card) =>
    rich`${recorded(integer(card.people))} ${card.people > 1 ? 'personnes' : 'personne'} × ${recorded(integer(card.titles))} ${card.titles > 1 ? 'titres' : 'titre'} : ${recorded(integer(card.cells))} ${plural(card.cells, { one: 'case contient', other: 'cases contiennent' })} quelque chose, ${recorded(percent(card.empty, 1))} sont vides.`,
  ofNight: (night) => `Le tableau de la nuit du jour ${integer(night)} ; ce qui y a été trouvé demeure.`,
  takeUp: 'Prendre celui de la nuit dernière',
  source: 'De qui on apprend',
  origins: { world: 'Des personnes simulées', movielens: '610 vraies personnes (MovieLens)', file: 'Votre propre fichier' },
  openingReal: 'On va chercher 610 vraies personnes…',
  unreached: 'Les vraies personnes n’ont pas pu être chargées. Vérifiez la connexion, puis réessayez.',
  unreadable: 'Le fichier n’a pas pu être lu. S’il a été déplacé ou modifié depuis, choisissez-le de nouveau.',
  credit:
    'De vraies notes de films, de 1996 à 2018, publiées sans noms : MovieLens latest-small, de GroupLens, université du Minnesota, qui ne cautionne pas ce site. F. Maxwell Harper et Joseph A. Konstan. 2015. The MovieLens Datasets: History and Context. ACM Transactions on Interactive Intelligent Systems 5, 4, 19:1–19:19.',
  licence: 'Sa licence',
  file: {
    title: 'Votre propre fichier',
    stays: 'Il ne quitte jamais cet appareil : le fichier est lu ici, dans cet onglet ; rien n’en est envoyé ni gardé.',
    formats:
      'Une note par ligne, en texte : MovieLens (u.data, ratings.dat, ratings.csv), ou tout CSV ou TSV qui dit qui, quoi, et peut-être combien et quand.',
    choose: 'Choisir un fichier',
    drop: 'ou le déposer ici',
    whyLeftOut: 'pourquoi le reste a été laissé',
    dropHere: 'Lâchez-le : il sera regardé ici, et rien n’en est encore appris.',
    openAgain: (place) => `Rouvrir ${place}`,
    another: 'Choisir un autre fichier',
    caption: (place) => `Les premières lignes de ${place}`,
    column: (number) => `Colonne ${integer(number)}`,
    which: 'Que contient chaque colonne ?',
    columns: { person: 'Personne', title: 'Objet', rating: 'Note', time: 'Date' },
    none: 'aucune',
    header: 'La première ligne nomme les colonnes',
    missing: 'Dites quelle colonne nomme la personne et laquelle l’objet ; ce ne peut être la même.',
    titles: 'Un second fichier avec le nom et les genres des titres, s’il y en a un',
    withTitles: (place) => `Titres tirés de ${place}`,
    open: 'Apprendre de ce fichier',
    reading: 'Lecture du fichier…',
    close: 'Fermer',
  },
  join: {
    open: 'Noter douze films et les rejoindre',
    title: 'Notez les films que vous connaissez, et devenez l’une de ces personnes',
    text: 'Vos étoiles font une ligne de plus dans le tableau, la dernière. Elles restent dans cet onglet.',
    stars: (count) => `${integer(count)} ${count > 1 ? 'étoiles' : 'étoile'}`,
    notSeen: 'pas vu',
    join: 'Les rejoindre',
    atLeastOne: 'Notez au moins un film.',
    you: 'Vous',
    joined: 'Vous êtes l’une de ces personnes, à la dernière ligne.',
    undo: 'Les quitter',
    again: 'Changer vos étoiles',
    close: 'Fermer',
  },
}
