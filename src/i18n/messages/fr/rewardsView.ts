import { formatFor } from '../../format'
import type { rewardsView as english } from '../en/rewardsView'

const { integer, list } = formatFor('fr')

export const rewardsView: typeof english = {
  lead: 'Une façon de choisir, instruite trois fois : par les clics, par deux minutes regardées, par les fins. Chacune part de rien, devant les mêmes gens, avec les mêmes dés ; seul change ce qui compte comme un succès.',
  conditions: (policy, pace) => `Elle choisit ainsi : ${policy} ; apprentissage : ${pace}. Comme réglé sous « Le lancement ».`,
  run: 'L’instruire de trois façons',
  living: 'Le même lancement est vécu de trois façons, encore et encore …',
  sharesTitle: 'Les bandes-annonces qu’elle en vient à montrer',
  shareUnit: 'sur 100 bandes-annonces montrées',
  most: (reward, letter, share) => `${reward} : ${letter}, ${share}`,
  sharesSentence: (parts) => `La plus montrée, selon le succès : ${parts.join(' ; ')}.`,
  sharesHow:
    'Chaque ligne est une bande-annonce ; chaque marque, une sorte de succès, avec son intervalle à 95 % sur les jets (Student). Des marques séparées, intervalles compris : ce qui compte comme un succès a changé qui voit quoi.',
  trailer: 'Bande-annonce',
  success: 'Succès',
  share: 'Montrée, sur 100',
  low: 'De',
  high: 'À',
  believed: 'Estimé, sur 100',
  cameTitle: 'Ce qui en est sorti',
  cameNote: 'En grand : la moyenne sur les jets. En petit : où se trouve l’écart aux clics, à 95 %.',
  noneSure: (lots) =>
    lots < 2
      ? 'Un seul jet jusqu’ici : ce qui diffère peut être du hasard.'
      : `Après ${integer(lots)} jets, rien de ce qui est sorti des trois ne se distingue du hasard.`,
  sure: (parts, lots) => `Face à l’instruction par les clics, à coup sûr après ${integer(lots)} jets : ${list(parts)}.`,
  difference: ({ reward, measure, by }) => `${measure} ${by} (${reward})`,
  known: (parts) => `Réponses arrivées à temps pour instruire : ${list(parts)}.`,
  knownPart: (reward, share) => `${reward} ${share}`,
  tooShort: 'Aucune fin n’est arrivée à temps : les fins n’ont donc rien appris. Donnez-lui plus de jours.',
  knownHow:
    'Un clic se sait aussitôt ; si un film a été fini, un jour plus tard ; une saison, une semaine plus tard. Plus le succès est vrai, plus on l’attend, et moins il y en a pour apprendre.',
  crowdsTitle: 'La bande-annonce la plus montrée à chaque groupe',
  crowd: 'Groupe',
}
