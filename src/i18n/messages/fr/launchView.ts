import { formatFor } from '../../format'
import { guessed, recorded, rich } from '../../rich'
import type { launchView as english } from '../en/launchView'

const { integer, list, plural } = formatFor('fr')

const policies: (typeof english)['policies'] = {
  oneForAll: {
    name: 'une pour tous',
    plain: 'Tout le monde voit la même bande-annonce, choisie à la main.',
    how: 'Une méthode constante. Elle n’apprend rien, et ses données ne disent rien des autres bandes-annonces.',
  },
  bestOnAverage: {
    name: 'la meilleure en moyenne',
    plain: 'Les essaie toutes, puis garde celle que le plus de gens prennent.',
    how: 'Un test A/B, puis la gagnante ; sans vues à l’essai, un tirage de Thompson d’un taux par bande-annonce, sur tous les titres.',
  },
  byRule: {
    name: 'par règles',
    plain: 'Des gens écrivent les règles : qui aime ceci voit cela. Rien n’est appris.',
    how: 'Des règles sur les affinités comptées dans les traces ; la première qui s’applique décide, sinon une pour tous.',
  },
  random: {
    name: 'au sort',
    plain: 'Chacun voit n’importe laquelle, tirée au sort.',
    how: 'Uniforme sur les bandes-annonces : pure exploration, les meilleures traces pour apprendre ensuite.',
  },
  epsilonGreedy: {
    name: 'surtout la meilleure jusque-là',
    plain: 'Montre celle qui a fait le mieux jusque-là et, à quelques-uns, une autre au sort.',
    how: 'ε-glouton : avec la probabilité ε une au sort, sinon le plus grand taux observé (Auer, Cesa-Bianchi et Fischer 2002).',
  },
  ucb1: {
    name: 'le bénéfice du doute',
    plain: 'Montre celle qui pourrait encore être la meilleure : être mal connue compte en sa faveur.',
    how: 'UCB1 : le plus grand taux + √(2 ln n ÷ nⱼ) (Auer, Cesa-Bianchi et Fischer 2002).',
  },
  thompson: {
    name: 'un tirage de croyances',
    plain: 'Tire, pour chaque bande-annonce, un taux qu’elle pourrait avoir, et montre le plus haut tirage.',
    how: 'Tirage de Thompson : une loi Bêta(1 + succès, 1 + échecs) par bande-annonce (Thompson 1933 ; Chapelle et Li 2011).',
  },
  linUcbDisjoint: {
    name: 'par personne, chacune à part',
    plain: 'Apprend pour chaque bande-annonce à part quelles personnes la prennent ; le doute compte en sa faveur.',
    how: 'LinUCB disjoint : une régression ridge par bande-annonce sur ce qui est enregistré de la personne, plus α fois son incertitude (Li et al. 2010).',
  },
  linUcbHybrid: {
    name: 'par personne, toutes ensemble',
    plain: 'De même, mais ce qu’une bande-annonce apprend sert à celles qui lui ressemblent.',
    how: 'LinUCB hybride : des traits communs bande-annonce × personne à côté de ceux de chacune (Li et al. 2010).',
  },
  linearThompson: {
    name: 'par personne, un tirage de croyances',
    plain:
      'Ce que fait le service : tire ce qu’il peut croire des gens et des bandes-annonces, et montre à chacun la meilleure de ce tirage.',
    how: 'Tirage de Thompson linéaire sur les aspects de la bande-annonce × ce qui est enregistré de la personne (Agrawal et Goyal 2013).',
  },
}

/** Vue moins souvent, un taux ne dit presque rien. */
const FEW = 20

const crowds: (typeof english)['crowds'] = {
  children: 'enfants',
  leadFans: 'fans du premier rôle',
  directorFans: 'fans du réalisateur',
  nightOwls: 'noctambules',
  comedyLovers: 'pour rire',
  romanceLovers: 'pour la romance',
  actionLovers: 'pour l’action',
  dreadLovers: 'pour frémir',
  politicsLovers: 'pour la politique',
  wonderLovers: 'pour le merveilleux',
  families: 'familles',
  rest: 'sans signe distinctif',
  unknown: 'rien d’enregistré',
}

export const launchView: typeof english = {
  gathering: 'Le public se rassemble …',
  livingFirst: 'Le monde vit ses jours ; le public se rassemble quand ils sont vécus.',
  audience: (people, date) => `${people} personnes, telles qu’elles étaient le ${date} au matin.`,
  ofToday: 'Prendre celles d’aujourd’hui',
  settings: 'Comment c’est réglé : ce qui compte comme succès, quand la machine apprend, combien de temps',
  living: 'Le lancement est vécu …',
  launch: 'Lancer',
  launchAgain: 'Relancer',
  dice: (draw) => `Jet de dés n° ${integer(draw)}.`,
  anotherThrow: 'Un autre jet',
  firstThrow: 'Revenir au premier',
  picture: 'À qui est montrée laquelle',
  pictureSays: (people, title) =>
    `L’affiche de « ${title} » au milieu, ses bandes-annonces autour, et ${people} personnes : chacune devant la bande-annonce qu’elle a vue en dernier. Les panneaux disent combien.`,
  waiting: 'Tout le monde attend autour de l’affiche. Appuyez sur « Lancer ».',
  before: 'avant le lancement',
  clock: 'Quand',
  hold: 'Suspendre',
  goOn: 'Continuer',
  crowdsLead: 'Qui est là, d’après ce qui est enregistré. Appuyez sur une foule pour voir où elle va.',
  crowds,
  crowdsShort: {
    ...crowds,
    leadFans: 'fans : rôle',
    directorFans: 'fans : réal.',
    unknown: 'sans traces',
    rest: 'sans signe',
    wonderLovers: 'merveilleux',
    politicsLovers: 'politique',
    romanceLovers: 'romance',
  },
  post: ({ letter, aspect, people, crowd }) =>
    `Bande-annonce ${letter}, surtout ${aspect} : ${people} personnes devant${crowd === null ? '' : ` ; plus qu’ailleurs : ${crowd}`}. La jouer`,
  policy: 'Comment choisir',
  policies,
  experienced: 'Partir de ce qu’il a appris sur tous les titres',
  experiencedStates: { on: 'il connaît déjà les gens', off: 'il part de rien' },
  rewards: { click: 'lancer la lecture', qualityPlay: 'deux minutes regardées', completion: 'aller au bout' },
  rewardHow: 'Ce qui compte comme succès est ce qui est appris : une bande-annonce qui gagne des clics peut perdre des fins.',
  paces: { atOnce: 'après chaque réponse', hourly: 'toutes les heures', nightly: 'la nuit' },
  courses: { constant: 'reste la même', falling: 'baisse' },
  days: 'Pendant',
  dayWords: (days) => ({ one: 'un jour', other: `${integer(days)} jours` }),
  byHand: 'Laquelle',
  byGenre: 'la plus proche de son genre',
  rulesLead: 'De haut en bas ; la première qui s’applique décide.',
  ruleAspect: (place) => `Règle ${integer(place)} : qui`,
  ruleShow: (place) => `Règle ${integer(place)} : voit`,
  ruleAbove: (place) => `Règle ${integer(place)} : à partir de`,
  likes: (aspect) => `aime : ${aspect}`,
  showMost: 'celle qui y insiste',
  showOne: (letter) => `la bande-annonce ${letter}`,
  removeRule: (place) => `Retirer la règle ${integer(place)}`,
  moreRules: 'Une règle de plus',
  liveLead: 'Jusqu’ici, mêmes gens et mêmes dés :',
  arms: {
    policy: 'cette façon de choisir',
    oneForAll: 'une pour tous, à la main',
    bestSingle: 'la meilleure pour tous',
    oracle: 'la meilleure pour chacun',
  },
  ofHundred: (rate) => `(${rate} sur 100)`,
  ofHundredPlain: (rate) => `${rate} sur 100`,
  people: 'personnes',
  axis: 'jours depuis le lancement',
  trailer: 'Bande-annonce',
  crowd: 'Foule',
  shown: 'Montrée',
  pressed: 'Lecture lancée',
  completed: 'Allés au bout',
  rewarded: 'Succès',
  heatTitle: 'Quelle foule voit laquelle',
  heatSentence: (crowd, letter, share) => rich`Le plus net : ${crowd} ; de leurs bandes-annonces, ${recorded(share)} étaient ${letter}.`,
  heatNone: 'Aucune foule n’a encore rien vu.',
  heatHow:
    'Chaque ligne est une foule. Plus une case est pleine, plus cette foule a vu cette bande-annonce-là. Le nombre : sur 100 qui l’ont vue, combien ont lancé la lecture ; aucun si moins de 20 l’ont vue.',
  beliefTitle: 'Ce qui est cru de chaque bande-annonce',
  beliefUnit: 'vraisemblance (sommet de chacune = 1)',
  beliefAcross: 'succès sur 100',
  beliefSentence: ({ letter, mean, sd, shown }) =>
    rich`La plus haute jusque-là : ${letter}, à ${guessed(mean)}, à ${guessed(sd)} près ; vue ${recorded(integer(shown))} fois${shown < FEW ? ', autant dire rien' : ''}.`,
  beliefNone: 'Personne n’a encore répondu à une bande-annonce.',
  beliefHow:
    'Bêta(1 + succès, 1 + échecs) pour chaque bande-annonce, sur tous ceux qui l’ont vue : plus c’est étroit, mieux c’est connu. Quand les bandes-annonces vont à ceux à qui elles conviennent, ce sont des taux de gens différents, qui ne se comparent donc pas comme dans un test A/B.',
  believed: 'Cru, sur 100',
  unsure: 'À tant près',
  expectedByPolicy: 'Attendu par la méthode, sur 100',
  courseTitle: {
    click: 'Lectures lancées jusqu’ici',
    qualityPlay: 'Deux minutes regardées jusqu’ici',
    completion: 'Allés au bout jusqu’ici',
  },
  courseSentence: (lasts) => `À cette heure : ${list(lasts)}.`,
  courseHow:
    'Les mêmes gens, les mêmes soirs, les mêmes dés, avec la bande-annonce de cette façon de choisir, ou une pour tous choisie à la main ; goûts réels montrés, aussi la meilleure pour tous et la meilleure pour chacun, qu’aucune entreprise ne pourrait connaître.',
  gainTitle: 'Gagné sur une pour tous',
  gain: 'gagné sur une pour tous',
  regret: 'manque jusqu’à la meilleure pour chacun',
  regretSingle: 'manque jusqu’à la meilleure pour tous',
  regretHidden: 'Ce qui manque jusqu’au mieux possible est derrière « Montrer les goûts réels ».',
  gainSentence: (lasts) => `À cette heure : ${list(lasts)}.`,
  gainHow: (reward) =>
    `Le succès est ici : ${reward}. Le gain est cette façon de choisir moins une pour tous ; le regret est la meilleure pour chacun moins cette façon de choisir. Un lancement est un jet de dés : les bandes viennent de plusieurs ; les façons de choisir sont comparées sur plusieurs sous « Méthodes comparées ».`,
  costTitle: 'Ce qu’il en a coûté de le découvrir',
  cost: ({ cost, none, won, letter, moved }) => [
    ...(none
      ? rich`Le découvrir n’a rien coûté qui se voie ici.`
      : rich`Si elle avait su le premier jour ce qu’elle savait le dernier, elle aurait eu ${recorded(integer(cost))} succès de plus : c’était le prix des essais.`),
    ...(won === 0
      ? rich` Elle fait jeu égal avec la bande-annonce ${letter} pour tous.`
      : rich` Face à la bande-annonce ${letter} pour tous, elle a ${won < 0 ? 'perdu' : 'gagné'} ${recorded(integer(Math.abs(won)))} succès.`),
    ...(moved === 0
      ? []
      : rich` ${recorded(integer(moved))} ${plural(moved, { one: 'personne en a vu', other: 'personnes en ont vu' })} plus d’une.`),
  ],
  twoTitle: 'Même série, deux bandes-annonces : pourquoi ?',
  otherTwo: 'Deux autres',
  noPair: 'Au point où elle en est, cette façon montrerait à tous la même bande-annonce : il n’y a pas deux personnes à comparer.',
  person: (number) => `Personne ${integer(number)}`,
  whyNothing: (letter) =>
    `Bande-annonce ${letter} : cette façon de choisir n’attend rien de personne, il n’y a donc pas de somme derrière.`,
  whyExpects: (letter) => `De la bande-annonce ${letter}, elle attend`,
  whyProbability: (share) => `et l’a montrée avec la probabilité ${share}.`,
  whyCaption: (letter) => `Pourquoi la bande-annonce ${letter} : la somme`,
  whyWhat: 'Quoi',
  whyRecorded: 'Goût enregistré',
  whyWeight: 'Poids',
  whyPart: 'Sur 100',
  whyWhoever: 'qui que ce soit',
  whyAspect: (aspect) => `aime : ${aspect}`,
  whyRounding: 'arrondi',
  whyTotal: 'Somme',
  whyOthers: (others) => `Ensuite : ${list(others)}.`,
  whyOther: (letter, expected) => `${letter} ${expected}`,
  whyRight: 'En vrai, aucune bande-annonce ne convient mieux à cette personne.',
  whyWrong: (letter) => `En vrai, la bande-annonce ${letter} conviendrait mieux à cette personne.`,
}
