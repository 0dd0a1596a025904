import type { cuttingRoom as english } from '../en/cuttingRoom'

export const cuttingRoom: typeof english = {
  noneCut: 'Vous pouvez retoucher l’une des dix, ou en monter une onzième, K, avec les plans de ce titre.',
  edit: (letter) => `Retoucher ${letter} elle-même`,
  edited: 'retouchée',
  editedName: (name) => `${name}, retouchée`,
  editing: (letter) => `Bande-annonce ${letter}, retouchée par vous`,
  runsEdited: (letter) => `Telle que vous l’avez retouchée, ${letter} prend sa propre place parmi celles qui sont lancées.`,
  asMade: 'Pour l’instant, elle est telle qu’elle a été faite.',
  toOriginal: (letter) => `Revenir à ${letter} d’origine`,
  leave: 'La laisser telle quelle',
}
