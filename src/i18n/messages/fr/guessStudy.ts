import { formatFor } from '../../format'
import { guessed, recorded, rich } from '../../rich'
import type { guessStudy as english } from '../en/guessStudy'

const { decimal, integer, percent, plural, signed } = formatFor('fr')

const ROW = 'La ligne telle qu’elle est enregistrée. La case éclairée est vide : c’est elle qu’il faut deviner.'
const SUM = 'Le tout additionné, et la place du titre parmi tous ceux qui ne sont pas dans la ligne.'
const RATED_SUM = 'L’habituel et tout cela, additionnés ; et la place du titre parmi tous ceux qui ne sont pas dans la ligne.'

const whose = (name: string | null): string => name ?? 'vous'

export const guessStudy: typeof english = {
  allHad: 'Cette personne a tous les titres qui existent : il ne reste rien à deviner. Choisissez quelqu’un d’autre.',
  you: 'Vous',
  numbered: (number) => `Personne ${number}`,
  numberedTitle: (number) => `Titre ${number}`,
  way: 'Façon de deviner',
  learning: (model) => `Apprentissage : ${model}…`,
  person: 'Quelqu’un d’autre',
  title: 'Un autre titre',
  find: 'une partie du nom',
  found: 'Trouvé',
  notFound: 'Rien de trouvé.',
  liked: 'aimé',
  rated: 'Et si la note était',
  addRated: 'pour',
  addLiked: 'Et si avait été aimé',
  ratedOf: (value, most) => `noté ${value} sur ${most}`,
  addedName: (title, rating) => `« ${title} » noté ${rating}`,
  withAdded: (titles) => `Avec ${titles}.`,
  hintLiked: (from) =>
    `Appuyez sur une case enregistrée pour la retirer. Cette façon de deviner n’apprend que ce qui est aimé : ce qui est noté ${decimal(from, from % 1 === 0 ? 0 : 1)} ou plus.`,
  likeness: (name, shared, likeness) =>
    `${name} : ${plural(shared, { one: 'un titre noté', other: `${integer(shared)} titres notés` })} par les deux, ressemblance ${decimal(likeness, 2)}`,
  factor: (number) => `facteur caché ${integer(number)}`,
  bias: {
    everybody: (_title) => 'ce que tout le monde donne, en moyenne',
    title: (title) => `combien « ${title} » est noté au-dessus ou au-dessous`,
    person: (name) => `note généreusement ou non : ${name}`,
  },
  weighed: ({ weight, score, value }) => `${signed(weight, 3)} × ${decimal(score, 3)} = ${signed(value, 3)}`,
  moreLiked: 'aimé par plus de gens que le titre moyen',
  lessLiked: 'aimé par moins de gens que le titre moyen',
  rank: (place, of) => rich`${guessed(place)} des ${integer(of)} titres qui ne sont pas dans la ligne, par cette façon de deviner.`,
  rankRated: (place, { score, among }, { min, max }) =>
    rich`Une note de ${guessed(decimal(Math.max(min, Math.min(max, score)), 1))} sur ${integer(max)}${score > max || score < min ? ', tenue dans l’échelle' : ''} ; ${guessed(place)} des ${integer(among)} titres qui ne sont pas dans la ligne, par cette façon de deviner.`,
  evidence: {
    title: 'Les gens derrière ce pronostic',
    line: ({ first, other, watchedFirst, both }) =>
      rich`Sur ${recorded(plural(watchedFirst, { one: 'une autre personne', other: `${integer(watchedFirst)} autres personnes` }))} qui ont aimé « ${first} », ${recorded(`${integer(both)} (${percent(both / Math.max(1, watchedFirst))})`)} ont aussi aimé « ${other} » :`,
    more: (count) => plural(count, { one: 'et une autre', other: `et ${integer(count)} autres` }),
    open: (name) => `Deviner pour ${name}`,
    none: 'Personne qui ait aimé un titre que cette personne aime n’a aimé celui-ci.',
  },
  summary: {
    people: (name, count) =>
      rich`Des cinquante personnes dont les goûts notés ressemblent le plus ${name === null ? 'aux vôtres' : `à ceux de ${name}`}, ${plural(count, { zero: 'aucune ne l’a aimé', one: 'une seule l’a aimé', other: `${integer(count)} l’ont aimé` })}. Chacune ajoute sa ressemblance.`,
    raters: (name, count) =>
      rich`${recorded(plural(count, { zero: 'Personne', one: 'Une personne', other: `${integer(count)} personnes` }))} ${count > 1 ? 'qui l’ont noté sont assez proches' : 'qui l’ait noté n’est assez proche'} de ${whose(name)} pour être ${count > 1 ? 'entendues' : 'entendue'} ; plus on note pareil, plus la note compte.`,
    titles: (name, count) =>
      rich`${plural(count, { zero: 'Aucun titre', one: 'Un titre', other: `${integer(count)} titres` })} ${name === null ? 'que vous aimez' : `que ${name} aime`} ${count > 1 ? 'parlent' : 'parle'} pour lui ou contre lui, par ce que les mêmes gens ont fait des deux.`,
    rated: (name, count) =>
      rich`${recorded(plural(count, { zero: 'Aucun titre', one: 'Un titre', other: `${integer(count)} titres` }))} ${name === null ? 'que vous avez notés' : `que ${name} a notés`} ${count > 1 ? 'sont assez proches' : 'est assez proche'} de lui pour être ${count > 1 ? 'entendus' : 'entendu'} ; plus il est proche, plus la note compte.`,
    factors: (name, count) =>
      rich`${integer(count)} facteurs cachés, trouvés dans tout le tableau : ce que ${name === null ? 'vous avez' : `${name} a`} de chacun, fois ce que le titre en a.`,
    biases: (name, _count) =>
      rich`Rien du goût : comment le titre est noté par tout le monde, et si ${name === null ? 'vous notez' : `${name} note`} généreusement.`,
    traits: (name, count) =>
      rich`${plural(count, { zero: 'Aucun de ses genres ne compte', one: 'Un de ses genres compte', other: `${integer(count)} de ses genres comptent` })}, selon ce qu’il a valu jusqu’ici pour ${whose(name)}.`,
    everybody: (_name, _count) => rich`Rien de personnel : tout le monde reçoit le même pronostic.`,
    members: (_name, count) =>
      rich`${integer(count)} façons de deviner sont pesées selon qu’elles ont prévu ce qui ne leur avait pas été montré.`,
    lot: (_name, _count) => rich`Tiré au sort : ce que toute autre façon de deviner doit battre.`,
  },
  steps: {
    people: [
      ROW,
      'Qui aime pareil ? Titres en commun ÷ √(titres aimés ici × titres aimés là).',
      'Ce que ces gens ont fait de ce titre : chaque personne qui l’a aimé ajoute sa ressemblance.',
      SUM,
    ],
    raters: [
      ROW,
      'Qui note pareil ? Des titres notés par les deux, combien l’ont été par les deux au-dessus, ou au-dessous, de l’habituel ?',
      'La part de chaque voisin dans toute la ressemblance, fois l’écart de sa note de ce titre à l’habituel.',
      RATED_SUM,
    ],
    titles: [
      ROW,
      'Quels titres aimés ici parlent pour lui, ou contre lui ?',
      'Avec quelle force chacun parle-t-il, par ce que les mêmes gens ont aimé ?',
      SUM,
    ],
    rated: [
      ROW,
      'Quels titres notés ici sont proches de lui ? Le premier nombre est la part de chacun dans toute la ressemblance.',
      'De combien a-t-il été noté au-dessus ou au-dessous de l’habituel ? Le second nombre ; leur produit coule vers le pronostic.',
      RATED_SUM,
    ],
    factors: [
      ROW,
      'Qu’a cette personne de chaque facteur caché, d’après la ligne ? Le premier nombre de chaque produit.',
      'Qu’en a le titre ? Le second nombre ; leur produit est ce que le facteur ajoute.',
      RATED_SUM,
    ],
    biases: [
      ROW,
      'Ce que tout le monde donne en moyenne, l’écart du titre, et si cette personne note généreusement.',
      'C’est tout : deux personnes aussi généreuses reçoivent le même pronostic.',
      SUM,
    ],
    traits: [ROW, 'Quels genres le titre a-t-il ?', 'Combien chacun a-t-il valu, d’après la ligne ? C’est ce qu’il ajoute.', SUM],
    everybody: [
      'La ligne telle qu’elle est enregistrée ; cette façon de deviner ne la lit pas.',
      'Combien de fois le titre est-il aimé, comparé au titre moyen ? Son logarithme.',
      'C’est tout : tout le monde reçoit le même pronostic.',
      SUM,
    ],
    members: [
      ROW,
      'Chaque façon de deviner donne son propre score.',
      'Son score habituel est ôté, le reste est mesuré à son écart habituel, et pesé.',
      SUM,
    ],
    weighed: [
      ROW,
      'Chaque façon de deviner donne sa propre note.',
      'Chacune est pesée ; les poids font 1 en tout, et l’un d’eux peut parler contre ce que les autres ont en commun.',
      SUM,
    ],
    lot: [ROW, 'Un nombre est tiré pour le titre, de 0 à 1.', 'La ligne n’y est pour rien.', SUM],
  },
  how: {
    random: 'Un nombre de 0 à 1, tiré au sort pour cette ligne et ce titre.',
    popularity: 'Le logarithme de tous les « aimé » de toujours, comparé au titre moyen.',
    userKnn:
      'User-kNN : les 50 personnes les plus proches par le cosinus des ensembles de titres aimés, trouvées à neuf depuis la ligne ; le score est la somme des cosinus de celles qui ont aimé le titre.',
    itemKnn:
      'Item-kNN : la somme des cosinus rétrécis du titre et de chaque titre aimé, sur les 200 titres les plus proches de chacun (Sarwar et al. 2001 ; Deshpande et Karypis 2004).',
    implicitAls:
      'ALS implicite (Hu, Koren et Volinsky 2008, section 5) : le score se décompose en une part par titre aimé, sa confiance fois la proximité des deux titres pour cette personne.',
    ease: 'EASE (Steck 2019) : un modèle linéaire de chaque titre aimé vers chaque autre, résolu d’un coup, de sorte qu’un titre n’est pas compté deux fois parce qu’il va avec un autre.',
    content: 'Une régression sur les genres, ajustée à la ligne de cette personne à partir de celle de tous.',
    blend:
      'Une somme pondérée des autres ; les poids sont appris sur des titres aimés qui leur étaient cachés. S’ils sont datés, EASE compte plus ceux qui se suivent, si cela aide.',
    bias: 'μ + b(titre) + b(personne), chaque écart ramené vers 0 quand peu de notes parlent (Koren 2010).',
    ratingSgd:
      'Factorisation de matrice par descente de gradient stochastique : μ + b(titre) + b(personne) + Σ personne × titre sur les facteurs. La personne est repliée depuis la ligne.',
    ratingAls: 'Factorisation de matrice par moindres carrés alternés, qui se souvient de l’incertitude de chaque titre (Lim et Teh 2007).',
    userKnnRatings:
      'User-kNN sur les notes : μ + b(titre) + b(personne) + Σ ressemblance × écart ÷ (0,3 + Σ ressemblance), sur les 40 personnes les plus proches qui ont noté le titre. La ressemblance est rétrécie quand peu de titres sont en commun.',
    itemKnnRatings:
      'Item-kNN sur les notes : μ + b(titre) + b(personne) + Σ ressemblance × écart ÷ (0,3 + Σ ressemblance), sur les 40 titres les plus proches de la ligne.',
    ratingBlend: 'Une somme pondérée des modèles de notes ; les poids sont appris sur un dixième des notes, qui leur était caché.',
    handmade: 'Une somme pondérée de sept choses, chacune dans sa propre dispersion, aux poids réglés à la main.',
  },
}
