import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'
import type { launchBeside as english } from '../en/launchBeside'

const { list } = formatFor('fr')

export const launchBeside: typeof english = {
  title: 'Même série, deux bandes-annonces',
  expects: (expected) => `prévu : ${expected} sur 100`,
  mostly: (reason, part) => `${reason} : ${part}`,
  likesLittle: (aspect) => `aime peu : ${aspect}`,
  whoever: 'aucune trace ne distingue cette personne',
  nothing: 'cette façon n’attend rien de personne',
  rule: (place, liking, value) => `règle ${place} : ${liking}, ${value}`,
  noRule: 'aucune règle n’en parle : celle de tout le monde',
  ruleWhy: ({ letter, place, liking, value, above }) =>
    rich`Bande-annonce ${letter} par la règle ${String(place)}, la première qui s’applique : ${liking}, ${recorded(value)} d’après les traces, au-dessus de ${above}. Les règles n’attendent rien : il n’y a donc pas de somme derrière.`,
  noRuleWhy: (letter) => `Bande-annonce ${letter}, celle de tout le monde : aucune règle ne parle de cette personne.`,
  aTry: (more, letter) => `Elle attend davantage de ${list(more)} : la bande-annonce ${letter} est un essai.`,
  last: (way) => `Ceci est le dernier lancement : ${way}. Relancez pour voir ce qui est réglé maintenant.`,
  why: 'Pourquoi, jusqu’au dernier chiffre',
  waiting: 'À la fin, deux personnes qui ont vu des bandes-annonces différentes se tiendront ici, et pourquoi.',
}
