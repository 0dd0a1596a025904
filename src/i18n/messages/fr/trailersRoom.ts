import { formatFor } from '../../format'
import type { trailersRoom as english } from '../en/trailersRoom'

const { decimal, integer, list, plural } = formatFor('fr')

export const trailersRoom: typeof english = {
  title: 'Bandes-annonces : laquelle des dix pour qui ?',
  views: {
    stage: 'Dix bandes-annonces',
    launch: 'Le lancement',
    compare: 'Méthodes comparées',
    logs: 'Par les seules traces',
    timed: 'Calée sur le monde',
    levels: 'De tous à un seul',
    check: 'Vérifiez-nous',
  },
  headings: {
    stage: 'Une série, dix bandes-annonces',
    launch: 'À qui laquelle ?',
    compare: 'Quelle façon de choisir est la meilleure ?',
    logs: 'Ce que disent de vieilles traces',
    timed: 'Calée sur le monde',
    levels: 'De tous à une seule personne',
    check: 'Vérifiez-nous',
  },
  about: ({ kind, tags, lead, director }) => `${kind} : ${tags} ; avec ${lead}, de ${director}`,
  chooseAnother: 'Choisir un autre titre',
  chooseTitle: 'Quel titre entre en scène ?',
  offered: 'Ceux-ci ont les bandes-annonces les plus différentes ; tout titre peut être trouvé.',
  stageLead:
    'La même série, racontée de dix façons. Appuyez sur l’une d’elles et elle se joue : d’autres plans d’abord, plus longs, sous d’autres mots, sur une autre musique.',
  trailer: (letter) => `Bande-annonce ${letter}`,
  cardName: (letter, aspects) => `Bande-annonce ${letter} : surtout ${list(aspects)}`,
  play: (letter) => `Jouer la bande-annonce ${letter}`,
  hold: 'Arrêter',
  cutFrom: (letter) => `En monter une onzième à partir de ${letter}`,
  leansOn: 'Ce sur quoi elle insiste',
  leaning: (main, second) => `Elle insiste d’abord sur ceci : ${main} ; puis : ${second}.`,
  made: (shots, seconds) =>
    `${plural(shots, { one: 'Un plan', other: `${integer(shots)} plans` })} et un carton de titre, ${decimal(seconds, 1)} s.`,
  tagsHold: (share) => ` ; d’après ses étiquettes, le titre en contient ${share}`,
  leansHow:
    'Barres épaisses : la part de son poids que la bande-annonce donne à chaque chose ; elles font 100 % ensemble. Barres fines hachurées : combien le titre en contient d’après les étiquettes des éditeurs, de rien à plein. Tout titre a une tête d’affiche et un réalisateur : ils n’en ont pas. Dans la vôtre, chaque plan compte par ses secondes et par l’insistance : six dixièmes pour ce qu’il montre, le reste comme dans la bande-annonce d’où il vient.',
  keepsPromise: 'Elle ne promet rien que le titre ne contienne.',
  emptyPromise: (aspect, share) =>
    `Elle promet ce que le titre ne contient guère : ${share} de son poids, c’est ceci : ${aspect} ; les étiquettes des éditeurs n’en disent presque rien. Cela peut gagner des lectures, et coûter des fins.`,
  promisePrice: 'Voir ce que cela coûte : tous la voient, face à une qui tient sa promesse',
  composer: 'La vôtre : bande-annonce K',
  composerLead:
    'Déplacez ses plans, allongez-les ou raccourcissez-les, insistez plus ou moins, mettez d’autres mots dessous. Ce sur quoi elle insiste découle de ce qu’elle montre.',
  resetTo: (letter) => `Recommencer à partir de ${letter}`,
  takeOff: 'Retirer K',
  intoRace: 'K est dans la course',
  raceStates: { on: 'elle est lancée avec les dix', off: 'seules les dix sont lancées' },
  shotName: (place, aspect) => `${integer(place)}. ${aspect}`,
  length: 'Longueur',
  stress: 'Insistance',
  seconds: (seconds) => `${decimal(seconds, 1)} s`,
  caption: 'Mots dessous',
  noCaption: 'sans mots',
  earlier: (shot) => `Plus tôt : ${shot}`,
  later: (shot) => `Plus tard : ${shot}`,
  removeShot: (shot) => `Retirer : ${shot}`,
  shelf: 'D’autres plans de ce titre',
  takeShot: (aspect, number) => `Ajouter le plan ${integer(number)} : ${aspect}`,
}
