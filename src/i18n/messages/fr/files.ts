import type { ColumnRole, FileProblem, LeftOutReason } from '../../../engine/datasets/fileProblem'
import { formatFor } from '../../format'
import type { files as english } from '../en/files'

const { integer, list, decimal } = formatFor('fr')

const COLUMNS: { readonly [Role in ColumnRole]: string } = {
  person: 'les personnes',
  title: 'les titres',
  rating: 'les notes',
  time: 'la date',
  name: 'le nom des titres',
  genres: 'les genres',
}

const REASONS: { readonly [Reason in LeftOutReason]: string } = {
  columns: 'avec plus ou moins de colonnes que les autres',
  quote: 'avec un guillemet qui n’y est pas fermé',
  empty: 'sans personne ou sans titre',
  notANumber: 'avec une note qui n’est pas un nombre',
  outOfScale: 'avec une note hors de l’échelle',
  duplicate: 'sur une personne et un titre déjà dits, dont le dernier mot compte',
  badTime: 'de date illisible, dont la note est gardée',
}

function refused(problem: FileProblem): string {
  const { place } = problem
  switch (problem.code) {
    case 'empty':
      return `« ${place} » ne contient aucune note. Choisissez un fichier avec une note par ligne.`
    case 'utf16':
      return `« ${place} » est en UTF-16. Enregistrez-le en UTF-8 (dans un tableur : « CSV UTF-8 ») et choisissez-le de nouveau.`
    case 'binary':
      return `« ${place} » n’est pas du texte (ligne ${integer(problem.line)}). S’il est compressé, décompressez-le ; un tableur s’enregistre en CSV.`
    case 'noSeparator':
      return `Les colonnes de « ${place} » ne se distinguent pas. Séparez-les par des virgules, points-virgules, tabulations, | ou deux deux-points, de même à chaque ligne.`
    case 'noColumn':
      return `Parmi les ${integer(problem.columns)} colonnes de « ${place} », aucune ne donne ${COLUMNS[problem.column]}. Dites laquelle, ou ajoutez une première ligne avec des noms comme user, item, rating.`
    case 'noTable':
      return `« ${place} » n’est pas un tableau de notes : de ses ${integer(problem.lines)} premières lignes, ${integer(problem.agreeing)} au plus ont le même nombre de colonnes. Choisissez un fichier avec une note par ligne, en CSV ou TSV.`
    case 'nothingShared':
      return `Dans « ${place} », rien n’est partagé : presque chacune des ${integer(problem.rows)} lignes nomme une autre personne et un autre titre, il n’y a donc rien à apprendre. Vérifiez quelle colonne est la personne et laquelle le titre, ou choisissez un fichier avec plusieurs notes par personne.`
    case 'noRows':
      return `Aucune ligne de « ${place} » ne peut être prise : dès la ligne ${integer(problem.line)}, ce sont des lignes ${REASONS[problem.reason]}. Vérifiez le séparateur et les colonnes.`
    case 'tooMany':
      return `« ${place} » a plus de ${integer(problem.max)} notes, plus que la mémoire n’en contient. Choisissez-en une partie.`
  }
}

const leftOut: typeof english.leftOut = ({ reason, count, lines }) =>
  `${integer(count)} ${count > 1 ? 'lignes' : 'ligne'} ${REASONS[reason]} (${count > lines.length ? 'd’abord ' : ''}ligne${lines.length > 1 ? 's' : ''} ${list(lines.map(integer))})`

export const files: typeof english = {
  refused,
  leftOut,
  read: (place, { lines, titleOf, leftOut: reasons }) => [
    `${place} : ${integer(titleOf.length)} ${titleOf.length > 1 ? 'notes prises' : 'note prise'} sur ${integer(lines)} ${lines > 1 ? 'lignes' : 'ligne'}.`,
    ...reasons.map((reason) => `${place} : ${leftOut(reason)}.`),
  ],
  askedPairs: (count) => `Notes retirées de l’apprentissage parce que le test les demande : ${integer(count)}.`,
  allLiked: 'Aimé : tout ce que disent les fichiers, aucune note n’étant dans la moitié basse de l’échelle, ou s’agissant de décomptes.',
  liked: (rating) => `Aimé : une note de ${decimal(rating, 2)} ou plus.`,
}
