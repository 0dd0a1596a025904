import { formatFor } from '../../format'
import { recorded, rich, truth } from '../../rich'
import type { membership as english } from '../en/membership'

const { decimal, integer, percent, plural, signed } = formatFor('fr')

const households = (count: number): string => plural(count, { zero: 'aucun foyer', one: 'un foyer', other: `${integer(count)} foyers` })

/** Combien une déception pèse de plus. */
const asMuch = (weight: number): string =>
  weight === 1 ? 'autant' : `${Number.isInteger(weight) ? integer(weight) : decimal(weight, 1)} fois autant`

export const membership: typeof english = {
  tab: 'Rester ou partir',
  account: {
    title: 'L’abonnement',
    opening: rich`Présent ${recorded('depuis l’ouverture')}.`,
    joined: (date) => rich`Ouvert le ${recorded(date)}.`,
    left: (date) => rich`Résilié le ${recorded(date)}.`,
    unpaid: (date) => rich`Un paiement a échoué le ${recorded(date)} : l’abonnement a été fermé.`,
    returned: (date) => rich`Repris le ${recorded(date)}.`,
    unknown: 'Aucun abonnement n’a été ouvert à cette place.',
  },
  mood: {
    title: 'La satisfaction',
    of: (age) => plural(age, { one: `${integer(age)} an`, other: `${integer(age)} ans` }),
    unit: 'de −100 à 100',
    now: (value) => rich`La satisfaction est à ${truth(signed(value, 0))} ; à 0, les soirées sont juste comme on les attend.`,
    moved: (title, day, by) =>
      rich`Ces dernières semaines, c’est ${truth(`« ${title} »`)} qui l’a le plus changée, le jour ${integer(day)} : ${truth(signed(by, 1))}.`,
    movedByNothing: (day, by) =>
      rich`Ces dernières semaines, c’est ${truth('une soirée sans rien trouver')} qui l’a le plus changée, le jour ${integer(day)} : ${truth(signed(by, 1))}.`,
    how: (weight) =>
      `Chaque soirée compte selon ce qu’on a ressenti, comparé à ce qu’on en attendait et à ce dont on a l’habitude ; une déception pèse ${asMuch(weight)} qu’un plaisir de même taille. Personne ne l’enregistre. Elle décide si l’on revient s’installer, si un foyer résilie, de ce qui se dit des titres, et du nombre de ceux qui s’abonnent. Les 32 derniers matins sont gardés.`,
    hidden: 'Mettez « Montrer les goûts réels » pour voir si cette personne est satisfaite. Le service, lui, ne le peut pas.',
    visitor: 'Si vous êtes satisfait, vous seul le savez.',
  },
  everybody: {
    title: 'Qui reste, qui part, qui revient',
    members: {
      title: 'Les abonnés',
      unit: 'profils',
      sentence: (profiles, accounts) => rich`${recorded(integer(profiles))} profils de ${recorded(households(accounts))} sont abonnés.`,
      how: 'Les profils des abonnements qui n’ont pas été résiliés, à la fin de chaque jour.',
    },
    left: {
      title: 'Partis ces 30 derniers jours',
      unit: 'foyers',
      all: 'partis',
      unpaid: 'pour un paiement refusé',
      sentence: (left, unpaid, share) =>
        rich`Foyers partis ces 30 derniers jours : ${recorded(integer(left))}, dont ${recorded(integer(unpaid))} pour un paiement refusé, soit ${recorded(`${decimal(share, 1)} %`)} par mois.`,
      how: 'Les abonnements résiliés dans les 30 jours d’avant et, parmi eux, ceux dont un paiement a échoué. Par mois : partis ÷ abonnements présents, ramené à 30 jours. Nous avons réglé le niveau pour que le service habituel arrive à environ 2 %.',
    },
    came: {
      title: 'Venus ces 30 derniers jours',
      unit: 'foyers',
      returned: 'revenus',
      joined: 'nouveaux',
      sentence: (returned, joined) =>
        rich`Ces 30 derniers jours : ${recorded(households(returned))} de retour, et ${recorded(households(joined))} de plus.`,
      how: (winBack) =>
        `Les abonnements rouverts, et ceux ouverts pour la première fois après le jour d’ouverture. Parmi ceux qui partent, environ ${percent(winBack)} reviennent dans l’année : un réglage, fixé par nous d’après une étude de tels services tant que vous n’y touchez pas. Combien s’abonnent en est un aussi, fixé par nous pour que d’ordinaire il en vienne autant qu’il en part pour de bon ; il en vient davantage là où l’on est satisfait.`,
    },
  },
  arrived: (day) => rich`Arrivé le ${recorded(`jour ${integer(day)}`)}.`,
}
