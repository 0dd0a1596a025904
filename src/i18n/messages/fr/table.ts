import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'
import type { table as english } from '../en/table'

const { decimal, integer, plural } = formatFor('fr')

export const table: typeof english = {
  name: 'Le tableau : les personnes en lignes, les titres en colonnes',
  keys: 'Les flèches vont de case en case, Page précédente et Page suivante de dix lignes en dix lignes, plus et moins rapprochent et éloignent, 0 montre tout, Entrée ouvre la case.',
  waiting: 'On range les personnes et les titres…',
  sort: 'Ranger par',
  sorts: { taste: 'goût', cluster: 'groupe', popularity: 'popularité' },
  sorted: {
    taste:
      'Qui aime les mêmes choses est voisin, et les titres aimés des mêmes gens aussi : le long d’une ligne, la plus forte différence de goût qui soit.',
    cluster:
      'Huit groupes de personnes et de titres qui vont ensemble. Là où un groupe rencontre ses propres titres, le tableau est plus plein.',
    popularity:
      'En haut, ceux dont on sait le plus ; à gauche, ce que le plus de gens connaissent. Vers le coin en bas à droite, il n’y a presque rien.',
  },
  legend: { liked: 'aimé', disliked: 'pas aimé', empty: 'vide : personne ne sait ; c’est ce qu’il faut deviner' },
  far: 'De loin, un point est la moyenne des cases qu’il couvre : plus il se détache du fond, plus elles sont remplies.',
  how: 'Goût : deuxième vecteur singulier du tableau normalisé, rapporté au premier (sériation). Groupe : k-moyennes sphériques, k = 8, sur les huit premiers vecteurs singuliers des personnes et des titres ensemble (co-classification spectrale, Dhillon 2001). Les deux sont déterministes. La case d’une personne simulée est un poids tiré d’événements, celle d’une personne réelle une note.',
  nearer: 'Plus près',
  farther: 'Plus loin',
  all: 'Tout montrer',
  open: 'Ouvrir cette case',
  hint: 'Montrez une case pour voir à qui elle est ; appuyez pour l’ouvrir.',
  cell: (person, title, value) => `${person} · ${title} · ${value}`,
  place: (row, column) => `ligne ${integer(row)}, colonne ${integer(column)}`,
  values: {
    empty: 'vide',
    weight: (value) => `poids ${decimal(value, 2)}`,
    rating: (value, most) => `${decimal(value, 1)} sur ${decimal(most, 1)}`,
  },
  you: 'vous',
  opened: 'La case ouverte',
  rated: (value, most, on) =>
    on === null
      ? rich`Une note de ${recorded(decimal(value, 1))} sur ${recorded(decimal(most, 1))}.`
      : rich`Une note de ${recorded(decimal(value, 1))} sur ${recorded(decimal(most, 1))}, donnée le ${recorded(on)}.`,
  given: (seconds) => new Date(seconds * 1000).toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }),
  weighed: (value) => rich`Son poids est de ${recorded(decimal(value, 2))}, tiré de ces enregistrements :`,
  nothing: 'Rien n’est enregistré ici. Personne n’a dit à quoi s’attendre : cette case est de celles qu’un modèle remplit.',
  nothingReal: 'Pas de note ici : cette case est de celles qu’un modèle remplit.',
  guess: 'Qu’en penserait cette personne ?',
  fetching: 'On va chercher les enregistrements…',
  noRecords: 'Aucun de ses enregistrements n’est plus gardé un à un.',
  older: 'Des enregistrements plus anciens, qui ne sont plus gardés un à un, parlent ici aussi.',
  takenAway: 'retiré',
  sight: 'Les lignes visibles, en tableau',
  columns: { person: 'Personne', filled: 'Cases remplies', shown: 'Le plus aimé de ce qu’on voit' },
  filled: (count) => plural(count, { zero: 'aucune', one: 'une', other: integer(count) }),
}
