import { formatFor } from '../../format'
import { guessed, rich } from '../../rich'
import type { learnView as english } from '../en/learnView'

const { decimal, integer, percent } = formatFor('fr')

export const learnView: typeof english = {
  title: 'La voir apprendre',
  waiting: 'On étale le tableau…',
  lead: {
    als: 'Chaque titre et chaque personne commence avec quelques nombres tirés au sort. Chaque parcours du tableau rapproche les gens de ce qu’ils ont regardé, et les titres de ceux qui les ont regardés. Personne ne dit de quoi parle un titre.',
    sgd: 'Chaque titre et chaque personne commence avec quelques nombres tirés au sort. Note après note, les deux qu’elle relie sont un peu déplacés, pour que leur produit s’en approche. Personne ne dit de quoi parle un titre.',
  },
  play: 'Lancer',
  pause: 'Pause',
  step: 'Un pas',
  restart: 'Depuis le début',
  before: rich`Avant le premier parcours : des points jetés au hasard.`,
  after: (sweeps, missed) =>
    rich`Après ${guessed(integer(sweeps))} parcours, ses erreurs se réduisent à ${guessed(percent(missed))} de celles qu’elle faisait sans rien avoir appris.`,
  together: (counts) =>
    rich`Des cinq titres les plus proches sur la carte, ${guessed(decimal(counts.near, 1))} ont le même premier genre ; par hasard, ce serait ${decimal(counts.chance, 1)}.`,
  overdone: (best) => `Ce qui avait été mis de côté était le mieux deviné après ${integer(best)} parcours : depuis, elle apprend par cœur.`,
  burst:
    'Tout a volé en éclats : les pas étaient si longs que chaque erreur en faisait une plus grande. Baissez le taux d’apprentissage et recommencez depuis le début.',
  misses: 'Ses erreurs',
  unit: '% des erreurs faites sans rien avoir appris',
  sweeps: 'parcours du tableau',
  learned: 'sur ce dont elle apprend',
  heldOut: 'sur ce qui a été mis de côté',
  knobs: 'Réglages ; ils agissent au pas suivant',
  factors: 'Nombres de chacun (facteurs)',
  regularisation: 'Retenue (régularisation)',
  learningRate: 'Longueur d’un pas (taux d’apprentissage)',
  mapWords: (titles, sweeps) =>
    `Une carte de ${integer(titles)} titres après ${integer(sweeps)} parcours : ceux que les mêmes personnes aiment se rapprochent.`,
  kept: (share) => rich`La carte garde ${guessed(percent(share))} des différences entre les nombres de ces titres.`,
  how: {
    als: 'Moindres carrés alternés implicites (Hu, Koren et Volinsky 2008 ; régularisés comme Rendle et al. 2021). Un parcours résout toutes les personnes étant donné les titres, puis tous les titres étant donné les personnes. Ses erreurs sont Σ c·(p − x·y)² sur toutes les cases, sans la pénalité. Une retenue de 1 coupe ce que le hasard seul pourrait contenir.',
    sgd: 'Descente de gradient stochastique (Funk 2006) : e = r − b − x·y, x += γ·(e·y − λ·x), y += γ·(e·x − λ·y), sur toutes les notes dans un ordre tiré à chaque parcours, à côté des moyennes b des personnes et des titres. Un vingtième est mis de côté. Ses erreurs sont la moyenne des carrés de e.',
  },
  howMap:
    'Les deux directions les plus larges des facteurs des titres (composantes principales), tournées et retournées sur la carte précédente (Procruste), pour qu’elle ne saute pas. Avec plus de facteurs, les nouveaux commencent petits ; avec moins, les directions les plus larges restent. Les personnes se placent selon les mêmes directions, ramenées à l’étendue des titres.',
}
