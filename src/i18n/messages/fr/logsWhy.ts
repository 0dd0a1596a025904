import { formatFor } from '../../format'
import type { logsWhy as english } from '../en/logsWhy'

const { integer } = formatFor('fr')

export const logsWhy: typeof english = {
  which: 'à savoir',
  fans: (letter, aspect) => `${letter}, qu’une règle montre à qui aime ceci : ${aspect}`,
  genre: 'celle que prendrait un studio',
  naive:
    'Pourquoi la simple moyenne se trompe : ceux qui coïncident n’ont pas été tirés au sort. L’ancienne façon les avait choisis pour cette bande-annonce à cause de ce qu’ils aiment, et de telles gens lancent la lecture plus, ou moins, que les autres, quoi qu’on leur montre. Peser chacun par 1 ÷ sa chance rend aux autres, qui ne l’ont vue que par tirage, la part qu’ils ont parmi tous.',
  rest: (names, effective) =>
    `${names} : sans biais sur beaucoup de jets, et pourtant à côté ici. Dans un jet, l’estimation repose sur peu de gens qui pèsent lourd, autant que ${integer(effective)} de même poids ; quelques jets paraissent donc souvent plus sûrs qu’ils ne sont. Plus de jets, ou plus de tirages au sort, et elle s’approche. Une plus grande part tirée au sort, voilà ce que coûte une telle réponse.`,
  learns:
    'La façon jugée apprend d’abord dans un lancement à elle, puis ne change plus : ce qui pèse des traces peut juger une façon qui ne bouge pas, non une qui continue d’apprendre.',
  column: 'Repose sur tant de gens de même poids',
}
