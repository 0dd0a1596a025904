import { formatFor } from '../../format'
import { guessed, rich, truth } from '../../rich'
import type { foundView as english } from '../en/foundView'

const { decimal, integer, percent } = formatFor('fr')

export const foundView: typeof english = {
  title: 'Ce qu’elle a trouvé',
  waiting: 'Apprentissage à partir du tableau…',
  nothing: 'Il y a trop peu dans le tableau pour y trouver quoi que ce soit.',
  lead: (found) =>
    rich`Personne n’a dit à la machine de quoi parle un titre. En parcourant le tableau ${guessed(integer(found.sweeps))} fois, elle a donné à chaque titre et à chaque personne ${guessed(integer(found.factors))} nombres bien à lui.`,
  together: (counts) =>
    rich`Et pourtant : des cinq titres les plus proches sur la carte, ${guessed(decimal(counts.near, 1))} ont le même premier genre ; par hasard, ce serait ${decimal(counts.chance, 1)}.`,
  map: {
    legend: 'Genres ; appuyez sur l’un d’eux pour ne voir que ses titres',
    others: 'autres genres',
    people: 'personnes',
    words: (titles) => `Une carte de ${integer(titles)} titres : ceux que les mêmes personnes aiment sont proches.`,
    directions: (across, up) =>
      [
        across === undefined ? '' : `À gauche : ${across.low} ; à droite : ${across.high}.`,
        up === undefined ? '' : `En bas : ${up.low} ; en haut : ${up.high}.`,
      ].join(' '),
    kept: (share) => rich`Le papier n’a que deux directions : elles gardent ${guessed(percent(share))} des différences entre titres.`,
  },
  near: {
    title: 'À côté d’un titre',
    person: 'À côté d’une personne',
    whichTitle: 'Titre',
    whichPerson: 'Personne',
    waiting: 'On regarde autour…',
    nobody: 'On en sait trop peu pour dire qui est proche.',
  },
  axes: {
    title: 'Ce que veulent dire ses directions',
    lead: (factors) =>
      `Les ${integer(factors)} nombres, tournés pour que la plus grande différence vienne d’abord. Chaque direction est nommée, après coup, par ce qui se trouve à ses deux bouts.`,
    share: 'des différences',
    fame: (high) =>
      high
        ? 'Surtout la notoriété : le bout de droite est le plus regardé.'
        : 'Surtout la notoriété : le bout de gauche est le plus regardé.',
    noGenre: 'aucun genre ne se détache',
    taste: 'La place des gens y tient à leurs goûts réels pour',
    mostly: (taste) => ` ; avant tout : ${taste}.`,
  },
  tastes: {
    title: 'Quelle part des goûts réels s’y trouve ?',
    hidden: 'Le bouton « Montrer les goûts réels » le dirait : c’est la seule chose que le service ne pourra jamais vérifier.',
    tooFew: 'Trop peu de personnes ont encore laissé assez de traces pour le distinguer du hasard : laissez passer quelques jours.',
    nobodyKnows: 'De personnes réelles, nul ne sait ce qu’elles aiment vraiment : on ne peut le vérifier que dans le monde simulé.',
    sentence: (first, chance, people) =>
      rich`Sur ${integer(people)} personnes, le mélange de ses nombres le plus proche d’un mélange des goûts réels a avec lui une corrélation de ${truth(decimal(first, 2))} (1 : la même chose). Les goûts distribués aux mauvaises personnes, le hasard donne ${decimal(chance, 2)}.`,
    list: 'Corrélations canoniques, la plus haute d’abord',
    byChance: (value) => `par hasard ${decimal(value, 2)}`,
    bestAndWorst: (best, worst) => `Ce qui se lit le mieux dans ses nombres : ${best}. Le moins bien : ${worst}.`,
    pace: 'rythme lent ou rapide',
    period: 'ancien ou récent',
  },
  how: {
    als: 'ALS implicite (Hu, Koren et Volinsky 2008) : 16 facteurs par personne et par titre, dont les produits approchent 1 là où quelque chose a plu et 0 ailleurs ; chaque côté est résolu à son tour. La carte montre les deux premières composantes principales des facteurs des titres les plus regardés.',
    sgd: 'Factorisation des notes par descente de gradient stochastique (Funk 2006), à côté des moyennes des personnes et des titres, jusqu’à ce qu’un vingtième mis de côté ne soit plus mieux deviné. La carte montre les deux premières composantes principales des facteurs des titres les plus notés.',
  },
  howAxes:
    'Un genre nomme un bout quand la place moyenne de ses titres est à plus de 2,5 erreurs types de ce côté. La ressemblance est le cosinus de deux vecteurs de facteurs. Une direction n’a pas forcément un seul sens, et les noms y sont lus après coup.',
  howTastes:
    'Corrélation canonique (Hotelling 1936) entre les facteurs et les 32 goûts réels, par des bases orthonormées des deux et une décomposition en valeurs singulières. Les parts sont des corrélations multiples au carré, ajustées au nombre de goûts (R² ajusté). Le trait fin est la même chose avec les goûts mélangés entre les personnes.',
}
