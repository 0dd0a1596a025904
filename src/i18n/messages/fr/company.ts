import { formatFor } from '../../format'
import { guessed, recorded, rich } from '../../rich'
import type { company as english } from '../en/company'

const { integer, list, percent, plural } = formatFor('fr')

const inTen = (evenings: number): string =>
  `${plural(evenings, { one: `${integer(evenings)} soir`, other: `${integer(evenings)} soirs` })} sur 10`

export const company: typeof english = {
  threads: {
    name: 'Titres présents sur plusieurs de ces pages',
    visitor: 'vous',
    among: (all, some) =>
      `${plural(all, { zero: 'Aucun titre n’est sur toutes ces pages', one: 'Un titre est sur toutes ces pages', other: `${integer(all)} titres sont sur toutes ces pages` })} ; ${plural(some, { zero: 'aucun sur plusieurs', one: 'un sur plusieurs', other: `${integer(some)} sur plus d’une` })}.`,
    stands: (title, places) =>
      `« ${title} » : ${list(places.map(({ name, row, column }) => `${name}, rangée ${integer(row)}, place ${integer(column)}`))}.`,
  },
  people: {
    name: 'De qui sont ces pages',
    add: 'Ajouter quelqu’un',
    away: (name) => `Retirer la page de ${name}`,
  },
  tonight: {
    title: (name) => `Ce soir : ${name}`,
    unknown: 'On ne peut encore rien attendre : trop peu de soirées sont enregistrées, ou ce qui l’est est caché.',
    expects: ({ who, at, on, titles }) =>
      rich`Ce soir, le service ${who === null ? 'vous attend' : `attend ${who}`}${at === null ? '' : ' à '}${guessed(at ?? '')}${on === null ? '' : ', '}${guessed(on ?? '')}, ${plural(titles, { zero: 'pour un titre qu’il ne sait pas nommer', one: 'pour lancer celui-ci', other: `pour lancer l’un de ces ${integer(titles)}` })}.`,
    chance: (chance) => rich`Il s’y attend ${guessed(inTen(Math.round(chance * 10)))}.`,
    fresh: 'pas encore commencé',
    carriesOn: (chance) => rich`repris ${guessed(`${integer(Math.round(chance * 10))} fois sur 10`)}`,
    last: {
      hit: (started, _you) => rich`Hier : ${recorded('bien vu')}, ${started} a été lancé.`,
      missed: (started, _you) => rich`Hier : ${recorded('manqué')}, c’est ${started} qui a été lancé.`,
      absent: (_started, you) => rich`Hier, ${recorded(you ? 'vous n’étiez pas là' : 'personne n’est venu')}.`,
    },
    share: (hits, came, you) =>
      came === 0
        ? [you ? 'Ces derniers soirs, vous n’étiez pas là.' : 'Ces derniers soirs, personne n’est venu.']
        : came === 1
          ? rich`Le seul soir récent où ${you ? 'vous étiez' : 'quelqu’un était'} là était ${recorded(hits === 1 ? 'bien vu' : 'manqué')}.`
          : rich`Des ${recorded(integer(came))} derniers soirs où ${you ? 'vous étiez' : 'quelqu’un était'} là, ${recorded(plural(hits, { zero: 'aucun', one: 'un seul', other: integer(hits) }))} ${plural(hits, { zero: 'n’était bien vu', one: 'était bien vu', other: 'étaient bien vus' })}.`,
    evenings: 'Les derniers soirs, du plus ancien au plus récent',
    outcomes: { hit: 'bien vu', missed: 'manqué', absent: 'personne n’est venu' },
    youAbsent: 'vous n’étiez pas là',
    how: 'L’heure est la demi-heure où ont commencé le plus des 28 derniers soirs, les jours de même sorte comptant double ; l’appareil est le plus utilisé autour d’elle. D’abord les titres en cours, selon la chance d’être repris dans la semaine ; puis la liste ; puis les titres les mieux payés des genres les plus regardés. Chaque attente passée est refaite à partir de ce qui était enregistré avant ce matin-là ; bien vu veut dire que l’un des trois a été lancé ou repris ce soir-là.',
  },
  versions: {
    title: 'Combien y a-t-il de pages d’accueil ?',
    ask: 'Les compter',
    counting: 'Toutes les pages se composent et se comparent…',
    again: 'Recompter',
    onDay: (day: string) => `Compté le ${day}.`,
    overDays: (from: string, to: string) => `Le temps a avancé pendant le compte : la première page est du ${from}, la dernière du ${to}.`,
    others: 'D’autres personnes',
    counted: ({ people, versions, profiles }) =>
      people < profiles
        ? rich`De ${recorded(integer(people))} pages, prises parmi les ${recorded(integer(profiles))}, ${recorded(integer(versions))} sont différentes.`
        : rich`De ${recorded(integer(people))} pages d’accueil, ${recorded(integer(versions))} sont différentes.`,
    twins: ({ twins, pairs }) =>
      twins === 0
        ? rich`Aucune n’est la même qu’une autre : ${recorded(integer(pairs))} paires ont été comparées, sur les trois premières rangées de six.`
        : rich`${recorded(integer(twins))} paires sur ${recorded(integer(pairs))} ont les mêmes trois premières rangées de six.`,
    growth: { caption: 'Plus de gens, plus de pages', people: 'de tant de personnes', versions: 'tant de pages différentes' },
    sharing: {
      caption: 'Ce que deux personnes ont en commun',
      titles: 'de dix titres, en commun',
      pairs: (count) => `part de ${integer(count)} paires`,
    },
    far: {
      title: 'Et pour 183 millions de personnes ?',
      bounds: ({ atLeast, nextIsNew }) =>
        rich`La page de la personne suivante serait nouvelle avec une chance de ${guessed(percent(nextIsNew ?? 0))}. Si 183 millions de gens étaient comme ceux-ci, avec ce catalogue, il y aurait au moins ${guessed(integer(atLeast))} pages différentes, et au plus ${guessed(integer(183_000_000))}.`,
      unknown:
        'Entre ces deux nombres, rien ne peut se savoir d’après si peu de gens : là où aucune page n’a été vue deux fois, rien ne dit encore quand les pages se répéteraient.',
      how: 'Des paires qui ont la même page suit combien il est probable, au plus, que deux personnes aient la même (intervalle de Wilson à 95 %). Si cette chance est q, il y a au moins 1 ÷ q pages (Cauchy et Schwarz). La chance que la page suivante soit nouvelle est la part des pages vues une fois (Good et Turing). On suppose que les autres sont tirés du même genre de gens, un par un ; un autre catalogue dans un autre pays ne ferait qu’ajouter des pages.',
    },
  },
}
