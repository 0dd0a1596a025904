import type { Device, RowKind } from '../../../engine/contract/vocabulary'
import type { OrderedBy } from '../../../engine/service/pages/page'
import { formatFor } from '../../format'
import { insideGuillemets } from '../../quotes'
import { recorded, rich, truth } from '../../rich'
import type { screen as english } from '../en/screen'
import { inCountry } from './welcome'

const { decimal, integer, percent, plural, signed } = formatFor('fr')

const onDevice: { readonly [D in Device]: string } = {
  television: 'à la télévision',
  computer: 'sur l’ordinateur',
  tablet: 'sur la tablette',
  phone: 'sur le téléphone',
}

const rows: { readonly [K in Exclude<RowKind, 'becauseYouWatched' | 'genre' | 'popularInCountry'>]: string } = {
  continueWatching: 'À reprendre',
  topPicks: 'D’abord, ce soir',
  explore: 'Pour savoir',
  everything: 'Dans le catalogue',
  myList: 'Ma liste',
  newTitles: 'Nouveautés',
  trending: 'En ce moment, ça monte',
}

const orderedBy: { readonly [O in OrderedBy]: string } = {
  model: 'dans l’ordre deviné',
  resume: 'selon la chance d’être repris',
  similarity: 'selon la ressemblance avec ce titre et l’ordre deviné',
  popularity: 'selon ce qui est le plus regardé',
  trend: 'selon ce qui monte et l’ordre deviné',
  uncertainty: 'des titres que peu de gens ont essayés',
  title: 'le même ordre pour tous',
}

export const screen: typeof english = {
  inCountry,
  onDevice,
  page: {
    you: 'Vous',
    soon: 'La page se compose…',
    cold: {
      noEvents: (you) => `Rien n’est encore enregistré sur ${you ? 'vous' : 'cette personne'} : c’est la page de n’importe qui.`,
      masked: (you) => `Tout ce qui pourrait se savoir${you ? ' de vous' : ''} est caché à la machine : c’est la page de n’importe qui.`,
      newTitle: (_you) => 'Ces titres sont trop récents pour que la machine les connaisse.',
    },
  },
  row: {
    ...rows,
    becauseYouWatched: (title) => `À cause de « ${title} »`,
    genre: (genre) => `${genre.charAt(0).toUpperCase()}${genre.slice(1)}`,
    popularInCountry: (country) => `Très regardé ${inCountry[country]}`,
    orderedBy,
  },
  reason: {
    resume: (episode, share, carriesOn) =>
      episode === null
        ? `repris ${integer(Math.round(carriesOn * 10))} fois sur 10 : arrêté à ${percent(share)}`
        : `repris ${integer(Math.round(carriesOn * 10))} fois sur 10 : arrêté à l’épisode ${integer(episode)}`,
    watched: (title) => `à cause de « ${title} »`,
    artist: (name) => `pour ${name}`,
    popularHere: (where) => `très regardé ${where}`,
    popularEverywhere: 'très regardé partout',
    listed: 'mis sur la liste',
    arrived: (days) => (days === 0 ? 'arrivé aujourd’hui' : days === 1 ? 'arrivé hier' : `arrivé il y a ${integer(days)} jours`),
    trending: (lift) => `regardé ${decimal(lift, 1)} fois plus que d’habitude`,
    baseline: 'ce que la plupart aiment',
    similar: (title) => `proche de « ${title} »`,
    explore: 'pour savoir : peu l’ont essayé',
    cold: {
      noEvents: 'pareil pour tous : rien n’est enregistré',
      masked: 'pareil pour tous : tout est caché',
      newTitle: 'nouveau : personne ne l’a encore regardé',
    },
  },
  trait: {
    genre: (name) => `${name}`,
    tone: (name) => `ton ${name}`,
    structure: (name) => name,
    kind: (name) => `c’est ${name === 'film' ? 'un' : 'une'} ${name}`,
    pace: 'son rythme',
    period: 'son époque',
    origin: (where) => `fait ${where}`,
  },
  tile: {
    why: 'Pourquoi ceci ?',
    both: 'commun',
    moved: 'a bougé',
    arrived: 'nouveau ici',
    liking: (outOfTen) => signed(outOfTen, 0),
    likingWords: (outOfTen) => `goût réel : ${integer(outOfTen)}, de −10 à 10`,
  },
  seats: {
    device: 'Appareil',
    choose: 'Quelqu’un d’autre',
    chooseTitle: 'La page de qui ?',
    me: 'Moi',
    beside: 'Mettre à côté',
    alone: 'Une page',
  },
  together: {
    amongFirst: (shared, first) => rich`${recorded(`${integer(shared)} sur ${integer(first)}`)} en commun`,
    onPages: (shared, outOf) =>
      shared === 0
        ? 'Aucun titre n’est sur les deux pages.'
        : plural(shared, {
            one: `Un titre sur ${integer(outOf)} est sur les deux pages : il est entouré.`,
            other: `${integer(shared)} titres sur ${integer(outOf)} sont sur les deux pages : ils sont entourés.`,
          }),
    same: 'Les deux pages sont les mêmes, vignette par vignette.',
  },
  forSignal: (signal, hidden) =>
    hidden ? `Maintenant que « ${signal} » est caché à la machine : ` : `Maintenant que la machine revoit « ${signal} » : `,
  strip: {
    title: 'Enregistré sur vous',
    count: (count) => plural(count, { zero: 'rien encore', one: 'une trace', other: `${integer(count)} traces` }),
    latest: (count) => `les ${integer(count)} dernières traces`,
    all: 'Tout voir',
  },
  answer: {
    caused: (record) => rich`À cause d’une trace, ${recorded(record)} : `,
    takenAway: (record) => rich`Sans une trace, ${recorded(record)} : `,
    putBack: (record) => rich`Avec une trace rendue, ${recorded(record)} : `,
    withoutThat: 'Sans cette trace : ',
    withThat: 'Avec à nouveau cette trace : ',
    forgotten: 'Tout étant caché : ',
    remembered: 'Tout étant de nouveau visible : ',
    tweaked: 'Maintenant que cette personne est autre : ',
    nothingMoved: 'rien n’a bougé sur cette page.',
    moves: (count) => plural(count, { one: 'un titre a bougé. ', other: `${integer(count)} titres ont bougé. ` }),
    came: (title, row) => `« ${title} » est entré dans « ${insideGuillemets(row)} ».`,
    left: (title) => `« ${title} » a quitté la page.`,
    went: (title, { from, to }) => `« ${title} » est passé de ${from} à ${to}.`,
    place: (row, column) => `« ${insideGuillemets(row)} » (place ${integer(column)})`,
  },
  truth: {
    title: 'Qui est vraiment là',
    note: 'Seule la simulation le sait. Le nombre pointillé d’une vignette dit combien cette personne aimerait vraiment le titre, de −10 à 10.',
    viewer: (age) => truth(`${integer(age)} ans`),
    several: (count) => `${integer(count)} personnes se servent de ce profil ; nul ne dit au service qui est assis là.`,
    change: 'Changer cette personne dans Abonnés',
  },
}
