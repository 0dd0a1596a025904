import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'
import type { givenAway as english } from '../en/givenAway'

const { integer, percent, plural } = formatFor('fr')

export const givenAway: typeof english = {
  title: 'Combien de titres suffisent à trahir cette personne ?',
  unit: 'part des tirages au sort qui ne vont à personne d’autre',
  waiting: 'On cherche qui d’autre a regardé la même chose',
  known: 'titres connus',
  ownTitles: 'cette personne, par les titres',
  ownDated: 'cette personne, par les titres et les jours',
  allTitles: 'les gens en moyenne, par les titres',
  allDated: 'les gens en moyenne, par les titres et les jours',
  sentence: (own, people) => {
    const { count, dated } = own.find((one) => one.dated >= 0.9) ?? own[own.length - 1] ?? { count: 0, dated: 0 }
    return rich`Qui connaît ${plural(count, { one: 'un titre', other: `${integer(count)} titres` })} que cette personne a regardés, et à peu près quand, la trouve seule parmi ${integer(people)} dans ${recorded(percent(dated))} des tirages.`
  },
  how: 'Aucun nom n’est nécessaire : parmi les titres enregistrés, quelques-uns sont tirés au sort, 40 fois, et l’on compte combien de fois personne d’autre ne les a tous regardés ; avec les jours, personne d’autre à trois jours près chacun. En 2008, Narayanan et Shmatikov ont retrouvé ainsi des gens dans les traces que Netflix avait livrées sans noms. Ce qui est caché ou n’est pas enregistré ne peut trahir personne : essayez. Avec plus de gens, il faut plus de titres.',
}
