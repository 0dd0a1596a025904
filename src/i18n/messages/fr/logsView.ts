import { formatFor } from '../../format'
import type { logsView as english } from '../en/logsView'

const { integer, plural } = formatFor('fr')

export const logsView: typeof english = {
  lead: 'Une entreprise n’a que ce qui s’est passé. Peut-elle dire, d’après les traces d’une façon de choisir, ce qu’une autre aurait fait ? Ici on peut vérifier : l’autre est ensuite vraiment essayée, sur les mêmes gens et les mêmes dés.',
  logging: 'Les traces viennent de',
  share: 'Part tirée au sort',
  target: 'Qu’aurait fait celle-ci ?',
  conditions: (reward, days) =>
    `Succès : ${reward} ; ${plural(days, { one: 'un jour', other: `${integer(days)} jours` })}. Comme réglé sous « Le lancement ».`,
  run: 'Estimer, puis essayer',
  living: 'Elle apprend, les traces s’écrivent, puis elle est essayée …',
  title: 'Estimé d’après les traces, face à l’essai réel',
  estimators: {
    naive: {
      name: 'ceux qui coïncident',
      how: 'La moyenne sur ceux qui ont vu par hasard ce qu’elle leur aurait montré. Ils ont été choisis par l’ancienne façon, ils ne ressemblent pas aux autres : biaisé.',
    },
    replay: {
      name: 'relecture',
      how: 'De même, mais seulement sur la part tirée au sort : sans biais, et jette neuf lignes sur dix (Li et al. 2011).',
    },
    ips: {
      name: 'pesé par la rareté',
      how: 'Chaque coïncidence compte 1 ÷ la probabilité avec laquelle elle a été montrée : sans biais, et agité (IPS).',
    },
    snips: { name: 'de même, lissé', how: 'Divisé par la somme de ces poids : un peu biaisé, bien plus calme (IPS auto-normalisé).' },
    dr: {
      name: 'une supposition corrigée',
      how: 'Une supposition pour chacun, corrigée par les coïncidences pesées : juste si l’une des deux l’est (doublement robuste ; Dudík et al. 2011).',
    },
  },
  reasons: {
    tooFewRows: 'les traces sont trop peu nombreuses',
    impossibleProbability: 'les traces ne disent pas avec quelle probabilité chacune a été montrée',
    shownForCertain: 'chacune a été montrée à coup sûr, on ne sait rien des autres',
    notAllTried: 'certaines n’avaient aucune chance d’être montrées',
    notByLot: 'il faut des traces où toutes avaient la même chance',
    nothingMatched: 'personne n’a vu ce qu’elle aurait montré',
  },
  estimate: 'Estimation',
  inHundred: 'Succès sur 100',
  biasLow: 'Estimation moins essai : de',
  biasHigh: 'à',
  lived: 'vraiment essayée',
  livedIs: (rate) => `vraiment essayée : ${rate}`,
  across: 'succès sur 100 premières vues',
  oneLot: 'Un seul jet de dés jusqu’ici : ce qui diffère peut être du hasard.',
  allAgree: (lots) => `Après ${integer(lots)} jets, aucune estimation ne se distingue de ce qui s’est passé à l’essai.`,
  off: (names, lots) => `Après ${integer(lots)} jets, se trompent au-delà du hasard : ${names}.`,
  refused: (estimator, reason) => `« ${estimator} » ne répond pas : ${reason}.`,
  rows: (rows, logged) =>
    `Les traces : la première vue de ${rows} personnes, dont ${logged} sur 100 furent un succès avec l’ancienne façon.`,
}
