import { formatFor } from '../../format'
import { guessed, recorded, rich } from '../../rich'
import type { guess as english } from '../en/guess'

const { decimal, integer, percent, plural, signed } = formatFor('fr')

export const guess: typeof english = {
  headline: (name) => (name === null ? ['Que penseriez-vous de ', ' ?'] : [`Que penserait ${name} de `, ' ?']),
  summary: {
    people: (name, people) =>
      rich`Des cinquante personnes qui regardent le plus comme ${name ?? 'vous'}, ${plural(people, { zero: 'aucune ne l’a aimé', one: 'une seule l’a aimé', other: `${integer(people)} l’ont aimé` })}. Chacune ajoute sa ressemblance.`,
    titles: (name, titles) =>
      rich`${recorded(plural(titles, { zero: 'Aucun titre', one: 'Un titre', other: `${integer(titles)} titres` }))} ${name === null ? 'que vous avez regardés' : `que ${name} a regardés`} ${titles > 1 ? 'parlent' : 'parle'} pour lui ou contre lui, par ce que les mêmes gens ont fait des deux.`,
    traits: (name, traits) =>
      rich`Il a ${integer(traits)} traits et artistes ; chacun compte selon ce qu’il a valu jusqu’ici pour ${name ?? 'vous'}.`,
    everybody: () => rich`Rien de personnel : tout le monde dans un pays reçoit le même pronostic.`,
    members: (members) => rich`${integer(members)} façons de deviner sont pesées selon qu’elles ont prévu ce qui a été regardé.`,
  },
  unknown: (name) =>
    name === null
      ? 'Rien n’est encore enregistré de vous : personne ne regarde comme vous, et rien ne parle pour aucun titre.'
      : `Rien n’est encore enregistré de ${name} : personne ne regarde pareil, et rien ne parle pour aucun titre.`,
  way: 'Façon de deviner',
  ways: {
    userKnn: 'ceux qui regardent pareil',
    itemKnn: 'titres regardés ensemble',
    ease: 'titres, toutes choses égales (EASE)',
    implicitAls: 'goûts cachés (ALS)',
    content: 'ce que tient le titre',
    popularity: 'popularité',
    blend: 'le mélange',
  },
  title: 'Titre',
  somebodyElse: 'Quelqu’un d’autre',
  waiting: 'Le pronostic se calcule…',
  picture: 'Des lignes du tableau, agrandies',
  titles: (count) => plural(count, { one: 'un titre', other: `${integer(count)} titres` }),
  shares: (count) => `${integer(count)} en commun`,
  square: {
    finished: 'terminé',
    nearly: 'presque',
    half: 'moitié',
    part: (share) => percent(share),
    left: 'quitté tôt',
    liked: 'aimé',
    disliked: 'pas aimé',
    listed: 'en liste',
    trailerLeft: 'annonce',
    added: 'ajouté',
    away: 'retiré',
    empty: 'rien d’enregistré',
    asked: 'le pronostic',
    notYet: '?',
  },
  squareOf: (title, what) => `${title} : ${what}`,
  quoted: (title) => `« ${title} »`,
  takeAway: (title) => `Retirer « ${title} »`,
  putBack: (title) => `Remettre « ${title} »`,
  steps: {
    name: 'Pas à pas',
    back: '◂ retour',
    next: 'pas suivant ▸',
    start: 'depuis le premier pas',
    at: (step, of) => `pas ${integer(step)} sur ${integer(of)}`,
    keys: 'Les flèches gauche et droite avancent aussi.',
    people: [
      'La ligne telle qu’elle est enregistrée : jusqu’où chaque titre a été regardé. La case éclairée est vide : c’est elle qu’il faut deviner.',
      'Qui regarde pareil ? Titres en commun ÷ √(titres ici × titres là).',
      'Ce que ces gens ont fait de ce titre : chaque personne qui l’a aimé ajoute sa ressemblance.',
      'Le tout additionné, et la place du titre parmi tous.',
    ],
    titles: [
      'La ligne telle qu’elle est enregistrée : jusqu’où chaque titre a été regardé. La case éclairée est vide : c’est elle qu’il faut deviner.',
      'Quelle est la force de chaque enregistrement ? Le premier nombre de chaque produit.',
      'Combien chaque titre est-il proche de celui à deviner ? Le second nombre ; leur produit coule vers le pronostic.',
      'Le tout additionné, et la place du titre parmi tous.',
    ],
    traits: [
      'La ligne telle qu’elle est enregistrée. La case éclairée est vide : c’est elle qu’il faut deviner.',
      'Combien le titre tient-il de chaque trait ? Le premier nombre de chaque produit.',
      'Combien chaque trait a-t-il valu, d’après la ligne ? Le second nombre ; leur produit est ce qu’il ajoute.',
      'Le tout additionné, et la place du titre parmi tous.',
    ],
    everybody: [
      'La ligne telle qu’elle est enregistrée ; cette façon de deviner ne la lit pas.',
      'Combien de fois le titre est-il choisi, comparé au titre moyen ? Son logarithme.',
      'Et combien plus ici qu’ailleurs ? Son logarithme.',
      'Le tout additionné, et la place du titre parmi tous.',
    ],
    members: [
      'La ligne telle qu’elle est enregistrée. La case éclairée est vide : c’est elle qu’il faut deviner.',
      'Chaque façon de deviner donne son propre score.',
      'Son score habituel est ôté, le reste est mesuré à son écart habituel, et pesé.',
      'Le tout additionné, et la place du titre parmi tous.',
    ],
  },
  sum: {
    title: 'La somme, avec les nombres du moteur',
    closeness: (name, { shared, own, theirs, closeness }) =>
      `${name} : ${integer(shared)} en commun ÷ √(${integer(own)} × ${integer(theirs)}) = ${decimal(closeness, 2)}`,
    number: (value, digits = 2) => decimal(value, digits),
    signed: (value, digits = 2) => signed(value, digits),
    factor: (value, digits = 2) => (value < 0 ? `(${signed(value, digits)})` : decimal(value, digits)),
    ofMember: (member, what) => `${member} : ${what}`,
    morePeople: (count) => plural(count, { one: 'une autre personne', other: `${integer(count)} autres personnes` }),
    moreTerms: (count) => plural(count, { one: 'un autre', other: `${integer(count)} autres` }),
    nothing: 'rien ne parle pour lui : 0',
    rank: (place, of) => rich`${guessed(place)} de ${integer(of)} titres par cette façon de deviner, ceux déjà vus compris.`,
    somebody: 'quelqu’un de plus loin',
    all: 'Tous les termes',
    source: 'D’où',
    value: 'Ajoute',
    product: 'Le calcul',
    timesProduct: (one, other) => `${decimal(one, 3)} × ${other < 0 ? `(${signed(other, 3)})` : decimal(other, 3)}`,
  },
  whatIf: {
    title: 'S’il n’en avait pas été ainsi',
    hint: 'Appuyez sur une case enregistrée pour la retirer. Rien n’en est enregistré.',
    add: 'Et s’il avait été vu jusqu’au bout :',
    choose: 'ajouter un titre…',
    none: 'Tel qu’enregistré.',
    changed: (before, after, digits) => rich`Le pronostic : ${guessed(decimal(before, digits))} → ${guessed(decimal(after, digits))}.`,
    ranks: (before, after) => rich`Sa place : ${guessed(before)} → ${guessed(after)}.`,
    same: 'Le pronostic reste ce qu’il était.',
    away: (titles) => `Sans ${titles}.`,
    added: (titles) => `Avec ${titles}, vu jusqu’au bout.`,
    reset: 'Comme c’est enregistré',
  },
  first: {
    title: (name) =>
      name === null ? 'Vos dix premiers, par cette façon de deviner' : `Les dix premiers pour ${name}, par cette façon de deviner`,
    gone: (titles) => `N’en sont plus : ${titles}.`,
    stay: 'Les mêmes dix que tels qu’enregistrés.',
    moved: (count) => plural(count, { one: 'Un d’entre eux est nouveau.', other: `${integer(count)} d’entre eux sont nouveaux.` }),
  },
  how: {
    userKnn:
      'User-kNN : les 50 personnes les plus proches par le cosinus des ensembles de titres aimés, trouvées à neuf depuis l’historique ; le score est la somme des cosinus de celles qui ont aimé le titre.',
    itemKnn:
      'Item-kNN : le poids de chaque enregistrement fois le cosinus des deux titres, sur les 50 titres les plus proches de celui à deviner.',
    ease: 'EASE (Steck 2019) : un modèle linéaire de chaque titre aimé vers chaque autre, résolu d’un coup, de sorte qu’un titre n’est pas compté deux fois parce qu’il va avec un autre.',
    implicitAls:
      'ALS implicite (Hu, Koren et Volinsky 2008, section 5) : le score se décompose en une part par titre regardé, sa confiance fois la proximité des deux titres pour cette personne.',
    content: 'Une régression sur les traits et les artistes, ajustée à la ligne de cette personne à partir de celle de tous.',
    popularity: 'Le logarithme des titres aimés, chacun s’effaçant avec l’âge, comparé au titre moyen ; et le même par pays.',
    blend: 'Une somme pondérée de popularité, ALS implicite et contenu ; les poids sont appris sur les lectures de la veille.',
  },
}
