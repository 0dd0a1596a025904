import type { launchBeside as english } from '../en/launchBeside'

export const launchBeside: typeof english = {
  title: 'Même série, deux bandes-annonces',
  expects: (expected) => `prévu : ${expected} sur 100`,
  mostly: (reason, part) => `${reason} : ${part}`,
  whoever: 'aucune trace ne distingue cette personne',
  nothing: 'cette façon n’attend rien de personne',
  why: 'Pourquoi, jusqu’au dernier chiffre',
  waiting: 'À la fin, deux personnes qui ont vu des bandes-annonces différentes se tiendront ici, et pourquoi.',
}
