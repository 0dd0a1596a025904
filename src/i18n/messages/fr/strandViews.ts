import type { Structure } from '../../../engine/contract/vocabulary'
import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'
import type { strandViews as en } from '../en/strandViews'

const { decimal, integer, percent, plural } = formatFor('fr')

const kinds: { readonly [Kind in Structure | 'film']: string } = {
  film: 'films',
  closed: 'séries à épisodes bouclés',
  cliffhanger: 'séries à suspense final',
  serial: 'séries feuilletonnantes',
}

/** Ce qu’il y a derrière chacun des sept brins, en images. */
export const strandViews: typeof en = {
  title: 'Derrière chaque brin, son image',
  lead: 'Choisissez un brin : ici, ou sur sa ligne.',
  hint: 'Éteignez-en un : la machine ne le voit plus. Appuyez sur une ligne pour l’ouvrir.',
  open: (name) => `${name} : voir ce qu’il y a derrière`,
  whom: 'De qui',
  second: 'À côté',
  nobodyElse: 'personne d’autre',
  whoms: {
    everybody: 'tout le monde',
    person: 'cette personne',
    household: 'ce foyer',
    children: 'les profils d’enfants',
    country: (name) => `pays : ${name}`,
    fans: (genre) => `qui regardent surtout : ${genre}`,
  },
  headed: (title, whom) => `${title} : ${whom}`,
  reading: 'Les enregistrements sont en train d’être comptés',
  hidden:
    'Ce signal est caché à la machine : il n’y a donc pas d’image. Les enregistrements sont toujours là ; montrez-le de nouveau avec son interrupteur, plus haut.',
  nobody: 'Il n’y a personne de tel ici.',
  nothing: 'Rien de tel n’a été enregistré à leur sujet.',
  about: (profiles) => plural(profiles, { one: 'Compté pour un profil.', other: `Compté pour ${integer(profiles)} profils.` }),
  stopped: (stopped, profiles) =>
    stopped === profiles
      ? 'Ce n’est plus enregistré : ce qui se trouve ici est plus ancien.'
      : `Pour ${integer(stopped)} de ces profils, ce n’est plus enregistré.`,
  genre: 'Genre',
  allGenres: 'tous les genres',
  letter: 'Bande-annonce',
  allLetters: 'toutes les bandes-annonces',
  hours: 'heures',
  share: 'Part',
  beside: {
    note: 'Chacun est dessiné en parts de son propre tout, les deux sur les mêmes axes.',
    plays: 'part des lectures, échelle logarithmique',
    ofPlays: 'part des lectures',
    ofHours: 'des heures',
    finished: 'part des titres regardés jusqu’au bout',
    hours: 'part des heures',
    begun: 'part des titres commencés, selon le point le plus avancé',
    sittings: 'part des séances',
  },
  titles: {
    title: 'La longue traîne',
    unit: 'lectures, échelle logarithmique',
    across: 'rang du titre',
    plays: 'lectures',
    effective: 'titres qui comptent',
    name: 'Titre',
    sentence: (plays, titles, catalogue, effective) =>
      rich`${recorded(integer(plays))} lectures, de ${recorded(integer(titles))} titres sur ${integer(catalogue)}. Elles sont aussi concentrées que si ${recorded(decimal(effective, 1))} titres étaient lus à égalité.`,
    how: 'Les deux axes sont logarithmiques : une droite est une loi de puissance. Titres qui comptent : la taille effective du catalogue, ECS = 2 Σ pᵢ · i − 1, où pᵢ est la part des lectures du titre de rang i (Gomez-Uribe et Hunt 2015).',
  },
  artists: {
    actors: 'Acteurs et actrices',
    directors: 'Réalisation',
    unit: 'heures des titres où ils figurent',
    name: 'Nom',
    count: 'Titres',
    sentence: (name, hours, all) =>
      rich`Le plus d’heures : ${recorded(name)}, dans ${recorded(decimal(hours, 1))} heures sur ${decimal(all, 1)}.`,
    how: 'Les heures d’un titre comptent pour chacun de ses acteurs et pour qui l’a réalisé : ce n’est pas le temps passé à l’écran. On montre les douze premiers.',
  },
  structures: {
    minutes: 'Sortes de récits',
    unit: 'part des heures',
    kind: 'Sorte',
    kinds,
    sentence: (kind, share) => rich`Le plus d’heures va à : ${recorded(kind)}, ${recorded(percent(share))}.`,
    hook: 'L’épisode qui accroche',
    hookUnit: 'de qui a vu l’épisode, qui a vu aussi le dernier',
    across: 'épisode',
    hooks: (found) => rich`À partir de cet épisode, sept sur dix restent jusqu’au bout : ${recorded(found)}.`,
    noHook: 'Après aucun épisode, sept sur dix ne vont jusqu’au bout.',
    hookAt: (kind, episode) => `${kind} (épisode ${integer(episode)})`,
    hookShare: 'Parmi eux, ont vu aussi le dernier',
    tooFew: (fewest) => `Un épisode dit quelque chose quand ${integer(fewest)} l’ont vu jusqu’au bout. Ce n’est pas encore arrivé ici.`,
    reached: 'L’ont vu en entier',
    finished: 'Ont vu aussi le dernier',
    how: 'Les films n’ont pas d’épisodes et sont à part. De chaque épisode sauf le dernier : parmi les profils qui l’ont vu en entier, la part qui a vu aussi le dernier. Sept sur dix est le seuil que Netflix a pris en 2015 ; il a trouvé l’accroche entre le deuxième et le huitième épisode. Seuls comptent ceux qui ont eu deux semaines pour finir, ou la moitié des jours qu’il y a. Dans cette simulation, chaque série a son accroche tirée au sort, quelle que soit sa sorte : les sortes ne diffèrent donc guère, et là où elles diffèrent, c’est par les séries qu’elles contiennent.',
    bySeries: 'Série par série',
    bySeriesUnit: 'séries, selon l’épisode qui accroche',
    bySeriesShare: 'part de ces séries, selon l’épisode qui accroche',
    never: 'aucun',
    saw: 'Ont vu le premier épisode',
    alike: 'Séries à cette accroche',
    bySeriesSentence: ({ series, hooked, first, last }) =>
      hooked === 0
        ? rich`Sur ${recorded(integer(series))} séries commencées par dix, aucune n’en accroche sept sur dix.`
        : rich`Sur ${recorded(integer(series))} séries commencées par dix, ${recorded(integer(hooked))} en accrochent sept sur dix : ${first === last ? 'toutes à l’épisode' : 'de l’épisode'} ${recorded(integer(first))}${first === last ? '' : ` à l’épisode ${integer(last)}`}.`,
    bySeriesHow:
      'De chaque série que dix au moins ont commencée et eu le temps de finir : le premier épisode après lequel sept sur dix de ceux qui l’ont vu ont vu aussi le dernier, tant qu’il en reste dix. À si peu, un épisode de plus ou de moins est du hasard.',
    oneMore: 'Encore un ce soir ?',
    oneMoreUnit: 'des épisodes vus en entier, après lesquels le suivant a été lancé aussitôt',
    oneMoreSentence: (kind, share) =>
      rich`Le plus souvent : ${recorded(kind)}, où ${recorded(percent(share))} laissent tourner le suivant.`,
    oneMoreHow:
      'Des épisodes vus en entier, sauf le dernier de leur série : ceux après lesquels le suivant a été lancé avant l’arrêt. Qui s’est endormi l’a laissé tourner aussi. Qu’une fin à suspense en fasse veiller certains est fixé par nous ; cela se voit à peine, car les épisodes courts, comme le sont la plupart des bouclés, tiennent plus souvent dans une soirée.',
  },
  when: {
    title: 'La semaine, heure par heure',
    unit: 'du lundi au dimanche, de 0 à 23 heures ; plus c’est plein, plus on regarde',
    sharedUnit: 'du lundi au dimanche, de 0 à 23 heures ; plus c’est plein, plus cette heure pèse dans l’ensemble',
    shareOf: (share) => `${share} des heures`,
    weekday: 'Jour',
    hour: (hour) => `${integer(hour)} h`,
    sentence: ({ weekday, hour, most, all }) =>
      rich`On regarde le plus le ${recorded(weekday)} entre ${recorded(`${integer(hour)} h et ${integer((hour + 1) % 24)} h`)} : ${recorded(decimal(most, 1))} heures sur ${decimal(all, 1)}.`,
    hourless: (hours) => `${decimal(hours, 1)} heures de plus sont sans heure dans les enregistrements.`,
    how: 'Ce qui a été regardé est réparti sur les heures qu’il a remplies. Une journée commence à six heures du matin : une nuit appartient à la soirée qui la précède. Un genre compte tous les titres qui l’ont. La couleur suit la racine carrée des heures, pour qu’une heure calme se distingue d’une heure vide.',
  },
  howLong: {
    reached: 'Jusqu’où l’on va',
    reachedUnit: 'titres commencés, selon le point le plus avancé',
    reachedAcross: '% du titre',
    count: 'Titres commencés',
    sentence: (finished, early) =>
      rich`De ce qui a été commencé, ${recorded(percent(finished))} a été regardé jusqu’au dernier dixième, et ${recorded(percent(early))} laissé dans le premier.`,
    pace: 'Épisodes d’affilée',
    paceUnit: 'séances',
    paceAcross: 'épisodes vus en entier',
    andMore: (episodes) => `${integer(episodes)}+`,
    sittings: 'Séances',
    binge: (share) => rich`Dans ${recorded(percent(share))} des séances avec épisodes, on en a vu trois ou plus.`,
    how: 'Chaque profil compte une fois par titre, au plus loin qu’il est allé ; ce qui a été commencé hier est là où on l’a laissé. Un visionnage en rafale, c’est trois épisodes ou plus en une séance : les gens disent de deux à six (Harris pour Netflix, 2013).',
  },
  trailers: {
    title: 'Combien de temps une bande-annonce retient',
    unit: 'regardent encore',
    across: 'secondes',
    all: 'toutes les bandes-annonces',
    fit: 'courbe de Weibull',
    trailers: 'Bandes-annonces lancées',
    tenSeconds: 'Regardent encore après 10 s',
    formula: 'La courbe ajustée : S(t) = exp(−(t ÷ λ)^k)',
    sentence: (ten, end, stops) =>
      rich`Sur ${recorded(integer(stops))} bandes-annonces, ${recorded(percent(ten))} tournaient encore après dix secondes, et ${recorded(percent(end))} jusqu’au bout.`,
    fitted: (k, lambda) => `k = ${decimal(k, 2)}, λ = ${decimal(lambda, 1)} s`,
    noFit: 'trop peu ont été quittées pour une courbe',
    byLetter: 'Bandes-annonces A à J',
    holds: (letter, share) =>
      rich`Après dix secondes, c’est la bande-annonce ${letter} qu’on regarde le plus encore : ${recorded(percent(share))}.`,
    seconds: 'Secondes',
    how: 'La courbe qui passe par les points est S(t) = exp(−(t ÷ λ)^k), par maximum de vraisemblance ; une bande-annonce allée au bout n’a pas été quittée, on a seulement cessé de la suivre. Avec k inférieur à 1, qui est resté risque de moins en moins de partir ; de courtes vidéos en ligne ont donné k ≈ 0,57. Lancer la lecture met aussi fin à la bande-annonce et compte comme un départ. Les bandes-annonces sont gardées 28 jours.',
  },
  device: {
    title: 'Appareils',
    unit: 'part des heures',
    name: 'Appareil',
    sentence: (device, share) => rich`Le plus d’heures sur : ${recorded(device)}, ${recorded(percent(share))}.`,
    deviceless: (hours) => `${decimal(hours, 1)} heures de plus sont sans appareil dans les enregistrements.`,
    paths: 'Commencé ici, terminé là',
    pathsUnit: 'titres regardés jusqu’au bout',
    begun: 'Commencé sur',
    finished: 'Terminé sur',
    count: 'Titres',
    pathsSentence: (moved, all) =>
      rich`${recorded(integer(moved))} titres sur ${recorded(integer(all))} ont été terminés sur un autre appareil que celui où ils ont été commencés.`,
    noPaths: 'Aucun titre n’a encore été regardé jusqu’au bout.',
    how: 'Chaque profil compte une fois par titre, quand les neuf dixièmes en sont atteints : l’appareil de la première lecture, et celui sur lequel le titre a été terminé.',
  },
}
