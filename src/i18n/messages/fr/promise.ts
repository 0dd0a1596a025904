import { formatFor } from '../../format'
import { guessed, recorded, rich, truth } from '../../rich'
import type { promise as english } from '../en/promise'

const { decimal, integer, signed } = formatFor('fr')
const span = (low: number, high: number): string => `de ${signed(low, 1)} à ${signed(high, 1)}`

export const promise: typeof english = {
  lead: 'Promettez aux gens ce qu’ils aiment, et ils seront plus nombreux à lancer la lecture : c’est ce que dit le métier. Une bande-annonce peut promettre ce que son titre ne contient pas. Ici, tout le monde en voit une telle ; et les mêmes soirs, avec les mêmes dés, tout le monde voit, tirée au sort, l’une de celles du titre qui tiennent leur promesse.',
  pulls: {
    title: 'Quelle promesse attirerait ?',
    sentence: (best) =>
      best === null
        ? ['Ce titre contient un peu de tout : il n’est rien qu’il puisse promettre en vain.']
        : rich`De ce que ce titre ne contient guère d’après les étiquettes de ses éditeurs, voici ce qui attirerait le plus ceux qui l’aiment, comme le service le devine : ${guessed(best)}.`,
    unknown:
      'Ce que ce titre ne contient guère, d’après les étiquettes de ses éditeurs. Le service n’a rien appris ici d’où deviner qui lancerait la lecture.',
    none: 'De ce que ce titre ne contient guère d’après les étiquettes de ses éditeurs, rien n’attirerait ceux qui l’aiment bien mieux que les bandes-annonces qu’il a déjà, comme le service le devine. On peut voir tout de même ce qui en sort.',
    other: (aspect, title) => `Prendre un titre sans ceci : ${aspect} (${title})`,
    aspect: 'Promesse',
    fond: 'L’aiment plus que la plupart',
    among: 'Sur 100 d’entre eux qui regardent, lectures devinées',
    all: 'Sur 100 de tous ceux qui regardent',
    from: 'de celles qu’il a',
    to: 'de celle-ci',
    change: (honest, promising) => `${decimal(100 * honest, 1)} → ${decimal(100 * promising, 1)}`,
    cut: 'La monter : K',
    cutName: (aspect) => `Monter une bande-annonce K qui promet ceci : ${aspect}`,
    chosen: 'K la fait',
    how: 'Qui l’aime : ceux dont les traces se tiennent à au moins un écart-type au-dessus de la moyenne de tous. La prévision est celle du service : échantillonnage de Thompson linéaire, avec tout ce qu’il a appris des bandes-annonces de ses autres titres ; d’abord la moyenne de celles du titre qui tiennent leur promesse, puis celle-ci. Il n’a presque jamais vu de promesse en l’air, et il compte les lectures, non les fins.',
  },
  promising: 'Tout le monde voit',
  against: 'contre',
  byLot: 'une qui tient sa promesse, tirée au sort',
  conditions: (days) => `Chaque jet est vécu deux fois pendant ${integer(days)} jours, pour que ce qui est commencé puisse être fini.`,
  run: 'Voir son prix',
  price: {
    title: (letter, aspect) => `Ce que la bande-annonce ${letter} gagne et coûte en promettant ceci : ${aspect}`,
    unit: 'Personnes de plus qu’avec une bande-annonce qui tient sa promesse ; intervalles à 95 % sur les jets',
    groups: {
      fond: (aspect) => `aiment plus que la plupart : ${aspect}`,
      others: 'les autres',
      all: 'tout le monde',
    },
    plays: 'lectures lancées',
    finished: 'allés au bout',
    people: (people) => `${integer(people)} personnes`,
    words: (value) => signed(value, 1),
    range: span,
    unknown: 'inconnu',
    what: 'qui, et quoi',
    value: 'de plus',
    band: 'intervalle à 95 %',
    oneLot: 'Un seul jet jusqu’ici : ce qui diffère peut être du hasard.',
    pulled: ({ aspect, won, low, high, people }) =>
      rich`Elle a gagné des lectures parmi les ${integer(people)} personnes qui aiment ceci : ${aspect} ; ${recorded(signed(won, 1))} (${span(low, high)}).`,
    lost: ({ aspect, won, low, high, people }) =>
      rich`Même parmi les ${integer(people)} personnes qui aiment ceci : ${aspect}, elle a perdu des lectures : ${recorded(signed(won, 1))} (${span(low, high)}).`,
    unsure: ({ aspect, won, low, high, people }) =>
      rich`Si elle a gagné des lectures parmi les ${integer(people)} personnes qui aiment ceci : ${aspect}, rien ne le distingue du hasard : ${recorded(signed(won, 1))} (${span(low, high)}).`,
    others: ({ won, low, high }) => rich` Parmi les autres : ${recorded(signed(won, 1))} (${span(low, high)}).`,
    ended: ({ won, low, high }, usual) =>
      rich` Le prix : sur 100 lectures ainsi gagnées, ${recorded(integer(won))} (de ${integer(low)} à ${integer(high)}) sont allées au bout ; sur 100 lectures d’une bande-annonce honnête devant les mêmes gens, ${recorded(integer(usual))}.`,
    kept: (change, low, high) =>
      rich` Le prix : sur 100 d’entre eux qui ont lancé la lecture, ${recorded(signed(change, 1))} sont allés au bout (${span(low, high)}).`,
    letDowns: (value, low, high) => rich` Séances vraiment décevantes : ${truth(signed(value, 1))} (${span(low, high)}).`,
    how: 'Réglé par nous : ce que quelqu’un attend d’un titre croît avec la façon dont la bande-annonce convient à ce qu’il aime, quoi que le titre contienne ; ce qu’il ressent ensuite ne dépend que du titre, et qui est déçu s’en va plus tôt. Ce qui en est sorti est plus haut. Elle gagne ceux qui aiment ce qu’elle promet, et attire les autres moins que ne le ferait une honnête : montrée à tous, elle ne paie que là où beaucoup aiment cela. « D’après leurs traces » est aussi une conjecture. Intervalles : de Student, des écarts appariés sur les jets ; pour la part des lectures gagnées qui vont au bout, de Fieller, d’un rapport de deux moyennes.',
  },
}
