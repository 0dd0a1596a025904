import { formatFor } from '../../format'
import { guessed, recorded, rich, truth } from '../../rich'
import type { person as english } from '../en/person'

const { decimal, integer, percent, plural, signed } = formatFor('fr')

export const person: typeof english = {
  invented: 'Personne inventée. Le visage a été tiré au sort.',
  gone: 'A quitté le service. Les traces restent.',
  believes: (genres, you) =>
    rich`Le service croit ${you ? 'que vous préférez' : 'que cette personne préfère'}, plus que les autres : ${guessed(genres)}.`,
  believesNothing: (you) => `Le service ne sait encore rien de ${you ? 'vous' : 'cette personne'}.`,
  tabs: {
    habits: 'Habitudes',
    week: 'Une semaine de vie',
    beliefs: 'Ce que croit le service',
    household: 'Foyer',
    everybody: 'Tout le monde',
    population: 'Cette population',
  },
  label: 'Plus sur la personne regardée, et sur tout le monde',
  habits: {
    title: (you) => (you ? 'Quand vous regardez' : 'Quand on regarde'),
    sentence: ({ minutes, sittings }) =>
      rich`${recorded(minutes)} en ${recorded(plural(sittings, { one: 'une séance', other: `${integer(sittings)} séances` }))}, posées sur les heures d’une semaine.`,
    none: 'Rien n’est encore enregistré.',
    most: (weekday, hour) => rich`Surtout le ${recorded(weekday)} vers ${recorded(hour)}.`,
    hour: (hour) => `${integer(hour)} h`,
    hours: 'Heure du jour',
    weekday: 'Jour de la semaine',
    minutes: (minutes) => `${integer(minutes)} min`,
    cell: ({ weekday, hour, minutes }) => `${weekday}, ${hour} : ${minutes}`,
    table: 'Les minutes par jour et par heure, en tableau',
    scale: 'd’aucune au plus de minutes',
    devices: 'Sur quoi',
    device: (device, share) => rich`${device} : ${recorded(percent(share))}`,
    pace: 'Par quelles doses',
    finished: (finished, begun) =>
      rich`${recorded(integer(finished))} titres sur ${recorded(integer(begun))} commencés ont été regardés jusqu’au bout.`,
    episodes: (class_) => plural(class_, { one: 'un épisode', other: class_ >= 5 ? 'cinq et plus' : `${integer(class_)} épisodes` }),
    sittings: (count) => plural(count, { zero: 'jamais', one: 'une fois', other: `${integer(count)} fois` }),
    portion: (episodes, times) => `${episodes} : ${times}`,
    noEpisodes: 'Aucun épisode vu jusqu’au bout pour l’instant.',
    latest: 'Dernièrement',
  },
  beliefs: {
    title: 'Les genres, comparés à tout le monde',
    guessed: 'le service croit',
    real: 'en vrai',
    sentence: (genres) => rich`Surtout, croit le service : ${guessed(genres)}.`,
    sentenceBoth: ({ guess, real }) => rich`Le service croit : ${guessed(guess)} ; en vrai, c’est : ${truth(real)}.`,
    agree: (count) => rich`Devinés juste : ${truth(integer(count))} des trois vrais préférés.`,
    how: 'comment un goût se compare',
    formula: 'De combien un goût dépasse la moyenne de tous, ou reste en dessous, en écarts types sur tout le monde.',
    value: (value) => signed(value, 1),
    table: 'Les goûts par genre',
    genre: 'Genre',
    axis: 'moins que les autres · comme les autres · plus que les autres',
    hidden: 'Mettez « Montrer les goûts réels » pour poser la vérité à côté.',
  },
  week: {
    title: 'Une semaine de vie',
    sentence: ({ sittings, minutes }) =>
      rich`${recorded(plural(sittings, { one: 'Une séance', other: `${integer(sittings)} séances` }))} en sept jours, ${recorded(minutes)} regardées.`,
    who: 'La semaine de qui',
    one: (name) => name,
    household: 'tout le foyer',
    nothing: 'Rien.',
    gaveUp: 'a cherché, sans trouver',
    took: (minutes, share) => rich`${recorded(minutes)}, jusqu’à ${recorded(percent(share))}`,
    toEnd: (minutes) => rich`${recorded(minutes)}, jusqu’au bout`,
    resumed: 'suite',
    early: 'Aucun jour n’a encore été vécu.',
    duration: (minutes) =>
      minutes < 60
        ? `${integer(minutes)} min`
        : `${integer(Math.floor(minutes / 60))} h ${integer(Math.round(minutes) % 60).padStart(2, '0')}`,
  },
  nearest: (name, likeness) => `${name}, ressemblance ${decimal(likeness, 2)}`,
}
