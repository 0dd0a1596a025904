import { formatFor } from '../../format'
import { recorded, rich, truth } from '../../rich'
import type { people as english } from '../en/people'

const { decimal, integer, plural, seconds, signed } = formatFor('fr')

export const people: typeof english = {
  title: 'Qui est là ?',
  sentence: (profiles, households) =>
    rich`${recorded(integer(profiles))} profils dans ${recorded(integer(households))} foyers. Le service voit leurs comptes et leurs traces, jamais les gens.`,
  invented:
    'Tous sont inventés. Noms et visages ont été tirés au sort (un visage d’enfant pour un profil d’enfant) et ne disent rien des goûts.',
  search: 'Trouver un nom',
  found: (total) => plural(total, { zero: 'Personne ne porte un tel nom.', one: 'Un profil', other: `${integer(total)} profils` }),
  range: ({ from, to, total }) => `${integer(from)} à ${integer(to)} sur ${integer(total)}`,
  before: 'Avant',
  after: 'Après',
  household: (number) => `Foyer ${integer(number)}`,
  plays: (plays) => plural(plays, { zero: 'aucune lecture encore', one: 'une lecture', other: `${integer(plays)} lectures` }),
  card: {
    open: 'Ouvrir la page',
    beside: 'Mettre à côté',
    records: 'Ce qui est enregistré',
    language: (language) => `parle ${language}`,
  },
  truth: {
    gone: 'Qui est parti ne peut être changé : il n’y a pas de soirée à revivre. Une fois de retour, si.',
    off: 'Le service n’en sait pas plus. Mettez « Montrer les goûts réels » pour voir, et changer, qui est vraiment là.',
    title: 'Comment est vraiment cette personne',
    age: (age) => truth(`${integer(age)} ans`),
    several: (count) => `${integer(count)} personnes partagent ce profil.`,
    person: (index) => `Personne ${integer(index)}`,
    visitor: 'Nul ne vous simule : vos goûts sont à vous, et ce qu’on sait de vous est ce que vous avez fait ici.',
    value: (value) => signed(value, 2),
    inSeconds: (value) => seconds(value),
    counted: (value) => decimal(value, 1),

    all: (count) => `Les ${integer(count)} traits`,
    drag: 'Faites glisser un trait : les dernières soirées, quatre semaines au plus, sont revécues avec lui. Lâchez, et c’est fait.',
    asIs: 'La page telle qu’elle est',
    hadSheBeenSo: 'Si elle avait été ainsi',
    hadSheBeenSoNote: (trait) => `Les mêmes soirées, les mêmes dés, avec un autre trait : ${trait}.`,
    computing: 'Les dernières soirées se revivent…',
    changes: (count) =>
      plural(count, {
        zero: 'Aucun titre de cette page ne changerait.',
        one: 'Un titre de cette page changerait.',
        other: `${integer(count)} titres de cette page changeraient.`,
      }),
    kept: (trait) => `${trait} : changé. La page est ainsi désormais ; les autres le sentent dès la nuit prochaine.`,
  },
  came: (count) =>
    plural(count, { one: 'Une personne est venue au service.', other: `${integer(count)} personnes sont venues au service.` }),
  left: (count) => plural(count, { one: 'Une personne a quitté le service.', other: `${integer(count)} personnes ont quitté le service.` }),
  back: (count) => plural(count, { one: 'Une personne est revenue.', other: `${integer(count)} personnes sont revenues.` }),
  ownTraits: {
    pace: 'histoires rapides',
    period: 'titres récents',
    'kind:film': 'films',
    'kind:series': 'séries',
    'kind:miniSeries': 'mini-séries',
    'structure:closed': 'histoires dénouées à la fin',
    'structure:cliffhanger': 'suspenses',
    'structure:serial': 'une seule longue histoire',
    patienceSeconds: 'patience en cherchant',
    trailerPatience: 'patience devant les bandes-annonces',
    episodesASitting: 'épisodes par séance',
    sittingsAWeek: 'séances par semaine',
    qualityWeight: 'importance de la qualité',
    noveltyAppetite: 'goût de la nouveauté',
    chronotype: 'couche-tard',
  },
}
