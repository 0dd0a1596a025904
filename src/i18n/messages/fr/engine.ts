import { formatFor } from '../../format'
import { guessed, recorded, rich, truth } from '../../rich'
import type { engine as english } from '../en/engine'
import { hand } from './hand'

const { decimal, integer, percent, plural } = formatFor('fr')

export const engine: typeof english = {
  title: 'Comment apprend-il ?',
  views: {
    guess: 'Une estimation',
    table: 'Le tableau',
    learn: 'La voir apprendre',
    found: 'Ce qu’elle a trouvé',
    best: 'Laquelle est la meilleure ?',
    more: 'Plus de données',
    yours: hand.view,
    days: 'Jour par jour',
  },
  from: 'Ce dont il a appris',
  daily: 'Jour après jour',
  learned: (date, interactions) =>
    rich`La nuit dernière, ${date}, il a appris de ${recorded(integer(interactions))} paires d’une personne et d’un titre dont elle a fait quelque chose.`,
  notLearned: 'Il n’a encore rien appris : chaque nuit, il apprend de la journée. Laissez passer un jour.',
  letADayRun: 'Laisser passer un jour',
  empty: (cells) => rich`Du tableau de tous les gens et de tous les titres, ${recorded(percent(cells, 1))} est vide.`,
  blend: {
    title: 'À quoi il s’est fié la nuit dernière',
    sentence: 'Le score d’un titre est une somme de trois, chacun pesé selon qu’il a bien deviné les lectures de la veille.',
    members: {
      popularity: 'popularité : ce qui est très regardé, ces temps-ci et tout près',
      implicitAls: 'ceux qui regardent pareil : des goûts cachés trouvés dans le tableau',
      content: 'ce que tient le titre : ses genres, ses tons, ses artistes',
      baseline: 'le point de départ de tous',
    },
    weight: 'Poids',
    member: 'Modèle',
    howText:
      'Le score de chaque membre est ramené à une même échelle, multiplié par son poids, et additionné. Les poids viennent d’une régression sur des lectures mises de côté.',
    onlyOne: 'Ce monde ordonne ses pages par un seul modèle : rien n’est pesé.',
  },
  measures: {
    nextPlayGuessed: {
      title: 'Prochaine lecture devinée',
      sentence: (share) =>
        rich`Des lectures du dernier jour, ${guessed(`${decimal(share * 10, 1)} sur 10`)} étaient parmi ses dix premières réponses.`,
      unit: '% des lectures',
      how: 'Part des lectures du jour dont le titre était parmi les dix premiers du modèle tel qu’il était la veille. Ce qui était déjà commencé ne compte pas.',
    },
    takeRate: {
      title: 'Lectures lancées',
      sentence: (share) => rich`Sur 100 vignettes regardées, ${recorded(decimal(share * 100, 1))} ont été lancées.`,
      unit: '% des vignettes regardées',
      how: 'Taux de lecture (take rate) : lectures depuis la page ÷ vignettes regardées.',
    },
    eveningsFound: {
      title: 'Soirées trouvées',
      sentence: (share) => rich`${recorded(`${decimal(share * 10, 1)} séances sur 10`)} ont trouvé quelque chose sur la page.`,
      unit: '% des séances',
      how: 'Séances avec une lecture d’au moins deux minutes depuis la page ÷ séances.',
    },
    hours: {
      title: 'Heures regardées',
      sentence: (hours) => rich`${recorded(integer(hours))} heures ont été regardées le dernier jour.`,
      unit: 'heures par jour',
      how: 'Minutes entre lecture ou reprise et arrêt, de tout le monde, ÷ 60.',
    },
    effectiveCatalogueSize: {
      title: 'Taille effective du catalogue',
      sentence: (size, titles) => rich`Ce qui est regardé se répartit comme sur ${recorded(integer(size))} des ${integer(titles)} titres.`,
      unit: 'titres',
      how: 'Titres rangés par heures regardées, p leurs parts : 2 Σ pᵢ · i − 1. Elle vaut 1 si tous regardent un seul titre, et le catalogue entier si tous les titres sont autant regardés.',
    },
    overlap: {
      title: 'Ce que deux pages ont en commun',
      sentence: (shared) => rich`Deux personnes ont en commun, en moyenne, ${recorded(decimal(shared, 1))} de leurs dix premiers titres.`,
      unit: 'titres sur 10',
      how: 'Nombre moyen de titres communs parmi les dix premiers, sur des paires de personnes tirées au sort, à la télévision.',
    },
    guessAgainstTaste: {
      title: 'Ce qu’il devine face au goût',
      sentence: (guess, random) =>
        rich`Ses dix réponses atteignent ${truth(percent(guess))} de ce que feraient les dix meilleures ; l’ordre du hasard atteint ${truth(percent(random))}.`,
      unit: '% du meilleur',
      how: 'NDCG@10 : 1 quand les dix titres devinés pour une personne sont, dans l’ordre, dans le dixième des titres non encore regardés qu’elle aimerait vraiment le plus. Aucune entreprise ne peut le mesurer.',
      guess: 'l’ordre de la machine',
      random: 'l’ordre du hasard',
    },
    disappointments: {
      title: 'Déceptions',
      sentence: (count) =>
        rich`${truth(plural(count, { one: `${integer(count)} lecture`, other: `${integer(count)} lectures` }))} du dernier jour n’ont pas tenu ce que promettait la bande-annonce.`,
      unit: 'lectures par jour',
      how: 'Lectures dont le plaisir réel est resté sous ce qui était attendu. Personne ne l’enregistre.',
    },
  },
  realHidden:
    'Deux autres courbes attendent derrière « Montrer les goûts réels » : à quel point ce qu’il devine approche de ce que les gens aiment vraiment, et combien de fois ils sont déçus.',
}
