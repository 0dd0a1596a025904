import { formatFor } from '../../format'
import { insideGuillemets } from '../../quotes'
import { guessed, recorded, rich } from '../../rich'
import type { titles as english } from '../en/titles'

const { decimal, integer, list, minutes, percent, plural, signed } = formatFor('fr')

const ordinalOf = (value: number): string => (value === 1 ? '1ᵉʳ' : `${integer(value)}ᵉ`)

export const titles: typeof english = {
  ordinal: ordinalOf,
  facts: {
    film: (length) => `film, ${minutes(length)}`,
    episodes: (kind, episodes, length) =>
      `${kind}, ${plural(episodes, { one: 'un épisode', other: `${integer(episodes)} épisodes` })} de ${minutes(length)}`,
    made: (where, year) => `fait ${where}, ${year}`,
    cast: (names) => `avec ${list(names)}`,
    director: (name) => `réalisation : ${name}`,
  },
  why: {
    title: (name) => `Pourquoi ceci, pour ${name} ?`,
    titleYou: 'Pourquoi ceci, pour vous ?',
    notOnPage: 'Il n’est pas sur cette page.',
    partsTitle: 'De quoi le score est fait',
    points: (points) => signed(points, 0),
    totalPoints: (points) => integer(points),
    unit: (points) => plural(points, { one: 'point', other: 'points' }),
    rest: (count) => plural(count, { one: 'une part plus petite', other: `${integer(count)} parts plus petites, ensemble` }),
    noParts: 'Le score n’a pas de parts : la machine n’a aucune trace sur quoi se fonder.',
    value: (value) => signed(value, 4),
    valueName: 'Valeur',
    models: {
      popularity: 'popularité',
      implicitAls: 'ceux qui regardent pareil',
      itemKnn: 'les titres regardés ensemble',
      content: 'ce que tient le titre',
      blend: 'le mélange',
    },
  },
  source: {
    watched: (title) => `« ${title} », regardé`,
    finished: (title) => `« ${title} », terminé`,
    leftEarly: (title, after) => `« ${title} », quitté après ${minutes(after)}`,
    liked: (title) => `« ${title} », pouce levé`,
    disliked: (title) => `« ${title} », pouce baissé`,
    listed: (title) => `« ${title} », sur la liste`,
    trailerLeft: (title) => `« ${title} », bande-annonce quittée`,
    artist: (name) => name,
    popularityEverywhere: 'très regardé partout',
    popularity: (where) => `très regardé ${where}`,
    lessThanMost: 'moins regardé que la plupart des titres',
    lessThanElsewhere: (where) => `moins regardé ${where} qu’ailleurs`,
    baseline: 'ce que n’importe qui aurait',
  },
  people: {
    title: 'Les gens derrière',
    both: (both, watched) =>
      rich`${recorded(plural(both, { one: 'Une personne', other: `${integer(both)} personnes` }))} ${plural(both, { one: 'a', other: 'ont' })} regardé à la fois ceci et « ${watched} »`,
    outOf: (first, watched) => rich`, sur ${recorded(integer(first))} qui ont regardé « ${watched} ».`,
    some: 'En voici quelques-unes :',
    open: (name) => `Ouvrir la page de ${name}`,
    none: 'Personne encore n’est enregistré à la fois avec ceci et avec un titre qui parle pour lui ici.',
  },
  placement: {
    title: 'Comment il a été placé',
    stands: ({ row, column, name }) =>
      `Il est dans la rangée ${integer(row)}, « ${insideGuillemets(name)} », à la place ${integer(column)}.`,
    none: 'Aucune étape de la page ne l’a touché.',
    leftOut: (ahead) =>
      rich`${guessed(plural(ahead, { one: 'Un titre', other: `${integer(ahead)} titres` }))} au score plus haut ${plural(ahead, { one: 'est laissé', other: 'sont laissés' })} de côté : déjà lancé${ahead > 1 ? 's' : ''} ou noté${ahead > 1 ? 's' : ''}.`,
    continueWatching: 'Commencé puis laissé : il est allé dans « À reprendre ».',
    topPicks: 'Son score l’a mis parmi les premiers choix.',
    becauseYouWatched: 'Il est proche d’un titre regardé ou aimé récemment.',
    genreRows: 'Il a été pris dans la rangée de son genre.',
    popularInCountry: 'Il est parmi les plus regardés du pays.',
    everything: 'Il a été mis ici pour tout le monde : la machine n’a aucune trace sur quoi se fonder.',
    myList: 'Il a été mis sur la liste, et pas encore commencé.',
    newTitles: 'Il est arrivé depuis peu dans le catalogue.',
    trending: 'Il est regardé plus que d’habitude en ce moment.',
    diversify: (by) =>
      by >= 0
        ? plural(by, {
            one: 'Il a avancé d’une place : il diffère de ses voisins.',
            other: `Il a avancé de ${integer(by)} places : il diffère de ses voisins.`,
          })
        : plural(-by, {
            one: 'Il a reculé d’une place, derrière un titre qui ressemble moins à ceux d’avant.',
            other: `Il a reculé de ${integer(-by)} places, derrière des titres qui ressemblent moins à ceux d’avant.`,
          }),
    calibrateTiles: (by) =>
      by >= 0
        ? plural(by, {
            one: 'Il a avancé d’une place : son genre manquait, par rapport à ce qui est regardé.',
            other: `Il a avancé de ${integer(by)} places : son genre manquait, par rapport à ce qui est regardé.`,
          })
        : plural(-by, {
            one: 'Il a reculé d’une place : il y avait plus de son genre qu’il n’en est regardé.',
            other: `Il a reculé de ${integer(-by)} places : il y avait plus de son genre qu’il n’en est regardé.`,
          }),
    calibrateRows: (by) =>
      plural(Math.abs(by), {
        one: `Sa rangée est ${way(by)} d’une place, pour que les genres de la page soient plus proches de ceux regardés.`,
        other: `Sa rangée est ${way(by)} de ${integer(Math.abs(by))} places, pour que les genres de la page soient plus proches de ceux regardés.`,
      }),
    explore: 'Il a été mis ici au sort, pour savoir s’il plaît.',
    madeRoom: 'Il a reculé d’une place, pour laisser la sienne à un titre mis là au sort.',
    orderRows: (by) =>
      by === 0
        ? 'Sa rangée est restée où elle était.'
        : plural(Math.abs(by), {
            one: `Sa rangée est ${way(by)} d’une place.`,
            other: `Sa rangée est ${way(by)} de ${integer(Math.abs(by))} places.`,
          }),
    noTitleTwice: (by) =>
      by === 0
        ? 'Il n’était nulle part plus haut.'
        : plural(Math.abs(by), {
            one: 'Il a avancé d’une place : un autre titre était déjà plus haut.',
            other: `Il a avancé de ${integer(Math.abs(by))} places : d’autres étaient déjà plus haut.`,
          }),
    fitDevice: (by) =>
      by === 0
        ? 'Il tient dans ce que montre cet appareil.'
        : plural(by, {
            one: 'Sa rangée est montée d’une place : une rangée au-dessus était trop courte.',
            other: `Sa rangée est montée de ${integer(by)} places : des rangées au-dessus étaient trop courtes.`,
          }),
  },
  trailer: {
    title: 'Sa bande-annonce',
    chosen: (letter, aspects) => `Bande-annonce ${letter}, qui montre surtout ${list(aspects)}.`,
    because: (aspect) => `D’après les traces, ${aspect}, cela plaît ici.`,
    ofDraws: (chosen, draws) =>
      rich`Elle est arrivée première dans ${guessed(`${integer(chosen)} tirages sur ${integer(draws)}`)} de ce que croit la machine.`,
    certain: 'Cette façon de choisir prend toujours la même : rien n’est tiré.',
    probability: (share) => rich`Elle est montrée avec la probabilité ${guessed(percent(share))}.`,
    expectedTitle: 'Sur 100 qui regardent la vignette, combien lancent la lecture, d’après elle :',
    expected: (share) => `${decimal(share * 100, 0)}`,
    name: (letter) => `Bande-annonce ${letter}`,
    chosenMark: 'montrée',
    noneExpected: 'Cette façon de choisir n’attend rien de personne.',
    policies: {
      linearThompson: 'choisie d’après les traces d’ici, avec des essais',
      bestOnAverage: 'la meilleure en moyenne',
      oneForAll: 'la même pour tous',
      random: 'au sort',
    },
    how: 'Comment une bande-annonce est choisie :',
    howText:
      'La machine garde une croyance : combien chaque aspect d’une bande-annonce attire ceux dont les traces lui sont favorables. Elle tire cette croyance au sort de nombreuses fois ; à chaque tirage une bande-annonce arrive première. Celle qu’on montre est la première d’un tirage.',
    stress: 'Poids sur',
    expectedName: 'Lectures attendues pour 100 regards',
  },
  records: {
    title: 'Les traces sur lesquelles il repose',
    none: 'Aucune trace n’y touche.',
    takeAway: 'Retirer cette trace',
    putBack: 'La remettre',
    takenAway: 'cachée à la machine',
    rankMoved: (before, after) =>
      rich`De tous les titres, il était ${guessed(ordinalOf(before))} ; il est maintenant ${guessed(ordinalOf(after))}.`,
    rankSame: (rank) => rich`Il reste ${guessed(ordinalOf(rank))} de tous les titres.`,
    scoreMoved: (before, after) => rich`Son score est passé de ${guessed(integer(before))} à ${guessed(integer(after))} points.`,
  },
  waiting: 'Recherche en cours…',
}

const way = (by: number): string => (by > 0 ? 'montée' : 'descendue')
