import { formatFor } from '../../format'
import { guessed, recorded, rich, truth } from '../../rich'
import type { noDataNoMagic as english } from '../en/noDataNoMagic'

const { integer, decimal, list, plural, signed, percent } = formatFor('fr')
const ordinal = (value: number): string => (value === 1 ? '1ᵉʳ' : `${integer(value)}ᵉ`)
const people = (count: number): string => plural(count, { one: 'Une personne a', other: `${integer(count)} personnes ont` })
const hands = (count: number): string => plural(count, { one: 'une main', other: `${integer(count)} mains` })
const inHundred = (share: number): string => decimal(share * 100, 0)
const points = (share: number): string => decimal(share * 100, 1)

export const noDataNoMagic: typeof english = {
  title: 'Pas de données, pas de magie',
  claim: 'Pas de données, pas d’intelligence artificielle, pas de personnalisation et pas d’expérience magique !',
  claimSource: 'Un article sur Netflix le dit. Est-ce vrai ?',
  about: 'Deux personnes, dix titres chacune. La classe prédit ce qui reste sans les données, et le service le montre.',
  twoPages: {
    name: 'Deux pages',
    title: (one, other) => `${one}, ${other} : un service, deux pages`,
    shared: (shared, of) =>
      shared === 0
        ? rich`De leurs dix premiers titres, ${recorded('aucun')} n’est sur les deux pages.`
        : rich`De leurs dix premiers titres, ${recorded(`${integer(shared)} sur ${integer(of)}`)} ${shared === 1 ? 'est' : 'sont'} sur les deux pages.`,
    who: (pressed) =>
      rich`Personne ne les a choisies : ce sont les deux personnes du milieu. Autant de gens ici lancent plus souvent un titre qu’elles, autant moins souvent. Enregistré : ${recorded(list(pressed.map(integer)))} lectures.`,
    ten: (name) => `Les dix premiers titres de ${name}`,
    both: 'sur les deux pages',
  },
  vote: {
    name: 'Le vote',
    title: 'Toutes les données coupées : combien de leurs dix titres seront les mêmes ?',
    how: 'Votez à main levée. Chaque appui sur un nombre est une main.',
    add: (number, count) => `${integer(number)} sur 10 : ${hands(count)}. En ajouter une`,
    none: 'Aucune main encore.',
    most: (numbers, count) => `À la craie : la plupart disent ${list(numbers.map(integer))} (${hands(count)} en tout).`,
    takeBack: 'En retirer une',
    wipe: 'Effacer le tableau',
    reason: 'Et pourquoi ? Une phrase chacun, avant l’étape suivante.',
  },
  openTile: {
    name: 'Une vignette, ouverte',
    title: (title, name) => `Pourquoi « ${title} », pour ${name} ?`,
    rule: 'Des dix, c’est la vignette qui tient le plus à une seule trace.',
    records: 'Ce qui a été enregistré',
    others: 'Qui d’autre l’a regardé',
    othersNone: 'Personne n’est encore enregistré avec les deux.',
    both: (both, watched) => rich`${recorded(people(both))} regardé ce titre et « ${watched} ». Par exemple :`,
    sum: 'La somme',
    score: (value) => rich`${guessed(plural(value, { one: `${integer(value)} point`, other: `${integer(value)} points` }))}`,
    rank: (rank, of) => rich`${guessed(ordinal(rank))} sur ${integer(of)} titres par cette note.`,
    rest: (count) => plural(count, { one: 'une part plus petite', other: `${integer(count)} parts plus petites` }),
    points: (value) => signed(value, 0),
    total: 'En tout',
  },
  oneRecord: {
    name: 'Une trace de moins',
    title: (name) => `Retirez une trace de ${name}`,
    how: (title) => `Voici les traces qui déplacent le plus « ${title} ». Laquelle compte le plus ? Dites-le, puis retirez-la.`,
    none: 'Aucune trace seule ne déplace cette vignette.',
    take: 'Retirer',
    back: 'Rendre',
    takeName: (what) => `Retirer : ${what}`,
    backName: (what) => `Rendre : ${what}`,
    place: ordinal,
    of: (titles) => `sur ${integer(titles)} titres`,
    moved: ({ before, after, of, records }) =>
      before === after
        ? rich`Il reste ${guessed(ordinal(after))} sur ${integer(of)} ; sa note change.`
        : rich`Il était ${guessed(ordinal(before))} ; le voici ${guessed(ordinal(after))} sur ${integer(of)}. ${plural(records, { one: 'Une seule trace a fait cela', other: `Ensemble, ${integer(records)} traces ont fait cela` })}.`,
    whole: (rank) => rich`Avec toutes les traces, il est ${guessed(ordinal(rank))}.`,
  },
  sevenSignals: {
    name: 'Sept signaux',
    title: 'Cachez les sept signaux, un par un',
    next: 'Cacher le suivant',
    back: 'En rendre un',
    all: 'Tout cacher, un par un',
    seen: 'vu',
    hidden: 'caché',
    none: 'Tout rendre',
    again: 'Effacer la courbe',
    shared: (shared, of, hidden) =>
      rich`Avec ${plural(hidden, { one: `${integer(hidden)} signal caché`, other: `${integer(hidden)} signaux cachés` })} sur 7 : ${recorded(`${plural(shared, { one: `${integer(shared)} titre`, other: `${integer(shared)} titres` })} sur ${integer(of)}`)} en commun.`,
    same: 'La même page, vignette par vignette. Ces deux personnes ne se ressemblent pas davantage : on ne sait rien ni de l’une ni de l’autre, et chacune a la page de n’importe qui.',
    returned: 'Rien n’était effacé : les traces étaient seulement hors de vue, et les deux pages sont ce qu’elles étaient.',
    axisHidden: 'signaux cachés à la machine',
    axisShared: 'titres en commun, sur 10',
    vote: 'Le vote de la classe',
    noVote: 'La classe n’a pas voté.',
    chart: (text) => `Titres en commun après chaque signal caché : ${text}.`,
    point: (hidden, shared) =>
      `${plural(hidden, { one: `${integer(hidden)} caché`, other: `${integer(hidden)} cachés` })}, ${integer(shared)} en commun`,
    step: 'Étape',
    start: 'au début',
    hid: (signal) => `caché : ${signal}`,
    gave: (signal) => `rendu : ${signal}`,
    hiddenColumn: 'Signaux cachés',
    sharedColumn: 'Titres en commun',
  },
  twoWorlds: {
    name: 'Deux mondes',
    title: 'Le même mois deux fois : avec les données, et sans',
    what: (worlds, viewers, days) =>
      `${integer(worlds)} mondes de ${integer(viewers)} personnes, vécus ${integer(days)} jours chacun avec les mêmes dés. Une soirée est trouvée quand un titre de la page est regardé deux minutes.`,
    found: (personal, none) =>
      rich`Avec les données, ${recorded(`${points(personal.estimate)} soirées sur 100`)} sont trouvées ; sans aucune, ${recorded(points(none.estimate))}.`,
    difference: ({ estimate, low, high }) =>
      rich`Monde par monde, les données en trouvent ${recorded(points(estimate))} de plus sur 100 (entre ${points(low)} et ${points(high)}, 19 fois sur 20).`,
    more: 'Et une page qui sait seulement ce que la plupart regardent ?',
    popular: ({ estimate }, { data, each }) =>
      rich`Elle en trouve ${recorded(points(estimate))}. Des ${recorded(points(data.estimate))} qu’ajoutent les données, ${recorded(points(data.estimate - each.estimate))} viennent donc de ce qui est populaire, et ${recorded(points(each.estimate))} (entre ${points(each.low)} et ${points(each.high)}) de ce qu’on sait de chaque personne. Ce qui est populaire, ce sont aussi des données.`,
    arms: { none: 'sans données', popular: 'le plus regardé', personal: 'toutes les données' },
    axis: 'soirées trouvées, sur 100',
    chart: 'Soirées trouvées dans chaque monde, sur 100',
    world: 'Monde',
    mean: 'moyenne',
    again: 'En revivre un, ici',
    which: 'Quel monde',
    running: (done) => `Trois mois se vivent : ${percent(done)}`,
    stop: 'Arrêter',
    lived: (found) => rich`Revécu : ${recorded(list(found))} soirées trouvées.`,
    ofEvenings: (found, evenings, arm) => `${integer(found)} sur ${integer(evenings)} (${arm})`,
    same: 'Comme dans le fichier, jusqu’à la dernière trace.',
    differs: 'Ce n’est pas ce que dit le fichier : ce moteur n’est pas celui qui l’a écrit.',
    failed: 'Il n’a pas pu être vécu jusqu’au bout.',
    missing: 'Le fichier des mois n’a pas pu être lu. Sans réseau, ouvrez une fois le site à son adresse, et il est gardé.',
    loading: 'Les mois arrivent…',
    engine: (version) => `Moteur ${version}.`,
  },
  realTastes: {
    name: 'Goûts réels',
    title: (name) => `Ce que ${name} aime vraiment`,
    before: 'Aucune entreprise ne peut le voir. La simulation, si.',
    show: 'Montrer les goûts réels',
    right: 'Bien deviné',
    wrong: 'Mal deviné',
    neverSaid: 'Jamais dit',
    rightWords: (guess, real, of) =>
      rich`La machine le classe ${guessed(ordinal(guess))} ; en vrai il est ${truth(ordinal(real))} sur ${integer(of)} pas encore regardés.`,
    wrongWords: (guess, real, of) =>
      rich`La machine le classe ${guessed(ordinal(guess))} ; en vrai il est ${truth(ordinal(real))} sur ${integer(of)} : il ne plairait pas.`,
    neverWords: (guess, real, of) =>
      rich`En vrai ${truth(ordinal(real))} sur ${integer(of)} ; la machine le classe ${guessed(ordinal(guess))}. Aucune trace ne le nomme, pas même un regard.`,
    enjoyment: (value) => rich`Plaisir réel : ${truth(signed(value, 1))}, de −1 à 1.`,
    none: 'Il n’y en a pas dans ce monde.',
    moral: 'Les données disent ce qui a été fait, pas ce qui est aimé. Ce que personne n’a fait, personne ne l’a enregistré.',
  },
  exit: {
    name: 'La sortie',
    title: 'Sans aucune donnée, les deux personnes ont vu les dix mêmes titres. Pourquoi ?',
    right: 'Oui.',
    wrong: 'Non.',
    choices: {
      alike: {
        choice: 'Parce qu’au fond elles aiment les mêmes choses.',
        answer: 'Leurs goûts n’ont pas changé quand les données sont parties. Avec les données, leurs pages différaient.',
      },
      anybody: {
        choice: 'Parce qu’une machine qui ne sait rien de personne ne peut faire qu’une page : celle de n’importe qui.',
        answer: 'Dix sur dix n’est pas de la proximité, mais de l’aveuglement : chaque personne ici reçoit cette page.',
      },
      best: {
        choice: 'Parce que ces dix-là sont les meilleurs du catalogue.',
        answer: 'Sans données, la machine ne peut pas non plus savoir ce qui est bon : cette page suit l’ordre du catalogue.',
      },
      erased: {
        choice: 'Parce que leurs traces avaient été effacées.',
        answer: 'Elles étaient seulement cachées. Rendues, les pages étaient ce qu’elles avaient été.',
      },
    },
    verdict: 'Et l’affirmation ?',
    verdictWords: (none, popular, personal) =>
      rich`Pas de données, pas de personnalisation : c’est bien ce qui en sort. Mais même alors ${recorded(inHundred(none.estimate))} soirées sur 100 ont été trouvées, ${recorded(inHundred(popular.estimate))} avec ce que la plupart regardent, et ${recorded(inHundred(personal.estimate))} avec une page pour chacun.`,
    restart: 'Reprendre au début',
  },
  sheet: {
    forTeacher: 'Pour l’enseignant : les étapes, et ce qui en sort dans ce monde',
    world: ({ seed, viewers, titles, day, engine }) =>
      `Monde ${seed} : ${integer(viewers)} personnes, ${integer(titles)} titres, ${integer(day)} jours vécus, moteur ${engine}. Le même lien donne les mêmes chiffres sur chaque machine.`,
    ask: 'Faites voter chacun et demandez pourquoi avant de continuer. La réponse vient à l’étape 5.',
    record: 'Trace retirée',
    placeWith: 'Place avec elle',
    placeWithout: 'Place sans elle',
    signal: 'Cachés, dans cet ordre',
    first: 'rien encore',
  },
}
