import type { RefusedLog } from '../../../engine/service/log/refusedLog'
import { formatFor } from '../../format'
import { guessed, recorded, rich, truth } from '../../rich'
import type { dossier as english } from '../en/dossier'

const { decimal, integer, percent, plural } = formatFor('fr')

const FAULTS: { readonly [F in RefusedLog['fault']]: string } = {
  heading: 'la première ligne n’est pas l’en-tête d’un tel tableau',
  fields: 'elle a plus ou moins de champs que l’en-tête',
  number: 'il faudrait un nombre que sa colonne puisse contenir',
  kind: 'il n’y a pas de trace de cette sorte',
  time: 'jour, heure et minute ne s’accordent pas',
  order: 'elle vient avant la ligne du dessus, ou deux fois',
  device: 'il n’y a pas d’appareil de ce nom',
  trailer: 'les bandes-annonces vont de A à K',
  title: 'le numéro et le nom du titre ne vont pas ensemble',
  quotes: 'un guillemet est ouvert et jamais fermé',
  record: 'ce n’est pas une trace telle qu’un dossier en tient une par ligne',
  dossier: 'ce qui précède n’est pas le début d’un tel dossier',
  cut: 'le fichier s’arrête au milieu d’une ligne',
  empty: 'il ne contient aucune trace',
}

export const dossier: typeof english = {
  opening: 'Le dossier se constitue',
  sentence: (records, older, tastes) =>
    rich`${recorded(integer(records))} ${plural(records, { one: 'trace', other: 'traces' })}${older > 0 ? `, et ${integer(older)} plus anciennes en somme` : ''} ; d’où ${guessed(tastes === 0 ? 'aucune' : plural(tastes, { one: 'une', other: integer(tastes) }))} ${tastes === 0 ? 'croyance sur ses goûts.' : `${plural(tastes, { one: 'croyance', other: 'croyances' })} sur ses goûts, et d’autres sur ses heures, ses visages et qui est là.`}`,
  tastes: 'Ce qu’il croit que cette personne aime',
  noTastes: 'On ne sait rien d’où deviner un goût.',
  columns: {
    taste: 'Genre',
    bar: 'Moins · plus que les autres',
    liking: 'Deviné',
    sure: 'Sûreté',
    behind: 'Repose sur',
    real: 'Réel',
    act: 'Corriger',
  },
  unsure: 'trop peu de titres',
  nothingBehind: 'ce qu’aiment d’autres qui regardent pareil',
  verdicts: { right: 'juste', wrong: 'faux', neverExpressed: 'jamais exprimé', neither: 'pas de goût marqué' },
  correct: 'Laisser de côté',
  leftOut: (genre, count) =>
    `Mis de côté : ${plural(count, { one: 'la trace', other: `les ${integer(count)} traces` })} sur quoi reposait ${genre}.`,
  putBack: 'Remettre',
  correctName: (genre, count) =>
    `Laisser de côté ${plural(count, { one: 'la trace', other: `les ${integer(count)} traces` })} sur quoi repose ${genre}`,
  tastesHow:
    'Deviné : l’historique de cette personne projeté dans le modèle, comparé à tous, en écarts-types. Sûreté : ses titres sont retirés au sort 60 fois avec remise (bootstrap) ; c’est la part des tirages où le goût tombe du même côté. Réel : tiré de la simulation, dans la même unité ; « jamais exprimé » est un goût réel marqué dont le service ne croit presque rien.',
  inferred: 'Ce qu’il en tire d’autre',
  quarters: ['la nuit', 'le matin', 'l’après-midi', 'le soir'],
  hours: (when, share, hours) =>
    rich`Regarde surtout ${when} : ${recorded(percent(share))} de ${recorded(decimal(hours, hours < 10 ? 1 : 0))} heures enregistrées.`,
  noHours: 'À quelles heures cette personne regarde, il n’en sait rien.',
  device: (device, share) => rich`L’essentiel sur un seul appareil, ${device} : ${recorded(percent(share))} des minutes.`,
  spread: (share) =>
    rich`Ce qui est regardé est plus dispersé que chez ${guessed(percent(share))} des profils : ${share > 0.85 ? 'sans doute plusieurs personnes.' : share < 0.5 ? 'sans doute une seule personne.' : 'une personne aux goûts variés, ou deux.'}`,
  noSpread: 'On en sait trop peu pour deviner combien regardent ici.',
  really: (count) => rich`En réalité : ${truth(plural(count, { one: 'une personne', other: `${integer(count)} personnes` }))}.`,
  face: (name, affinity, titles) => rich`Attirée par ${name} (${guessed(affinity)}), d’après ${titles.join(', ')}.`,
  faceReally: (fondness) => rich`En réalité ${truth(fondness > 0 ? 'un favori' : fondness < 0 ? 'mal aimé' : 'indifférent')}.`,
  noFaces: 'Aucun visage ne se détache.',
  stored: 'Ce qui est conservé',
  oneByOne: 'Les voir une à une',
  storedSentence: (records, titles, bytes) =>
    rich`${recorded(integer(records))} traces une à une, sur ${recorded(integer(titles))} titres : ${integer(Math.ceil(bytes / 1000))} ko.`,
  between: (first, last) => `Du ${first} au ${last.replace(/\.$/, '')}.`,
  pageChanged: (changed, of) => `Sur ${integer(of)} places de la page, ${integer(changed)} portent désormais un autre titre.`,
  json: 'En JSON, avec ce qui est déduit',
  jsonNote: 'Traces et croyances dans un seul fichier lisible : ce qu’une loi sur l’accès obligerait à remettre.',
  jsonSave: 'Télécharger le dossier',
  jsonName: (who) => `seance-dossier-${who}.json`,
  reset: 'Repartir de zéro',
  resetNote:
    'La machine oublie ce qu’elle a déduit de cette personne et réapprend dès ce soir. Cacher vaut aussi pour la suite, et effacer supprime les traces ; ici elles restent au journal, inutilisées, et le compte ne change pas.',
  resetDo: 'Remettre ce profil à zéro',
  resetAgain: 'Le remettre encore à zéro',
  resetNothing: 'Rien n’est encore enregistré de ce profil : il n’y a rien à remettre à zéro.',
  resetDone: (since, unused) =>
    `Reparti de zéro le ${since} : ${plural(unused, { one: 'une trace est gardée et ne sert plus', other: `${integer(unused)} traces sont gardées et ne servent plus` })}. Ce que d’autres pages en ont appris s’efface la nuit suivante.`,
  erase: 'Effacer pour de bon',
  eraseNote:
    'À la différence de cacher : les traces partent, et tout est réappris sans elles avant d’être confirmé. La personne continue à regarder, en inconnue.',
  eraseAll: 'Effacer toutes les traces …',
  eraseSure: 'Effacer toutes les traces de cette personne ?',
  eraseSureNote:
    'Il n’en reste rien dans le journal, dans la table ni dans aucun facteur. « Défaire » ne les ramène qu’en revivant les jours depuis le premier. Ce que vous avez fait reste dans la liste des gestes jusqu’à « Oubliez-moi ».',
  eraseYes: 'Effacer',
  eraseNo: 'Garder',
  readBack: 'Relire un export',
  readBackNote:
    'Un tableau ou un dossier téléchargé ici, vérifié ligne par ligne. Il ne touche à rien dans ce monde et ne quitte jamais votre appareil.',
  choose: 'Choisir un fichier',
  readingFile: 'Lecture du fichier.',
  unreadable: 'L’appareil ne donne pas ce fichier. Ce qui était là reste.',
  refused: (name, { line, fault, field, value }) =>
    `« ${name} » n’est pas pris : ligne ${integer(line)}${field === null ? '' : `, colonne « ${field} »`} : ${FAULTS[fault]}${value === '' ? '' : ` (« ${value} »)`}. Téléchargez de nouveau le fichier et laissez-le tel quel. Ce qui était là reste.`,
  readWhole: (name, events, people) =>
    rich`« ${name} » est entier : ${recorded(integer(events))} traces ${plural(people, { one: 'd’une personne', other: `de ${integer(people)} personnes` })}.`,
  otherWorld: 'Ses titres sont ceux d’un autre monde : ouvrez-le pour la voir tissée.',
  woven: 'Tissée d’après le fichier.',
}
