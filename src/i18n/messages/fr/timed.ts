import { formatFor } from '../../format'
import { guessed, type Rich, recorded, rich } from '../../rich'
import type { timed as english } from '../en/timed'

const { decimal, integer, list, plural, signed, shortDateElsewhere } = formatFor('fr')

const in100 = (share: number): string => `${decimal(100 * share, 1)} sur 100`
const more = (share: number): string => signed(100 * share, 1)

/** Une campagne calée sur le monde. */
export const timed: typeof english = {
  title: 'Calée sur le monde',
  lead: 'Une bande-annonce n’arrive pas seule : un président est investi, une finale se joue, il fait chaud, ce sont les vacances. Choisissez un jour et un ton. Le service prévoit d’après ses propres relevés ; puis le plan est exécuté dans plusieurs petits mondes, et les mêmes semaines se jouent sans lui.',
  genre: 'La série',
  genres: {
    politics: 'politique',
    comedy: 'une comédie',
    action: 'd’action',
    fantasy: 'de fantasy',
    horror: 'd’horreur',
    romance: 'une romance',
  },
  tone: 'La bande-annonce appuie sur',
  where: 'Où',
  everywhere: 'Partout',
  day: 'Jour',
  share: 'Qui la reçoit',
  shareWords: (share: number) => `${integer(100 * share)} personnes sur 100`,
  annoyance: 'Un ton faux agace',
  annoyanceWords: (times: number) =>
    times === 0 ? 'pas du tout' : `${times < 1.5 ? 'un peu' : times < 3 ? 'beaucoup' : 'énormément'} (${decimal(times, 1)})`,
  annoyanceHow:
    'Fixé par vous. Ce par quoi une bande-annonce heurte les goûts de quelqu’un et l’humeur du jour, multiplié par ce nombre, est retiré de ce qu’il attend du titre ; la moitié reste en mémoire dix jours. Certains ont jugé facile une annonce de janvier 2017, mais rien de ce que nous savons ne dit ce que cela a coûté : on part donc de zéro, où un ton faux ne convainc personne et ne chasse personne.',
  dayWords: (day: number, events: readonly string[]) => (events.length === 0 ? dateOf(day) : `${dateOf(day)} : ${list(events)}`),
  run: 'Lancer la campagne',
  takeForecast: (day: number) => `Prendre le jour de la prévision : ${dateOf(day)}`,
  event: 'Il se passe quelque chose ce jour-là',
  nothing: 'choisir un événement',
  put: 'L’y mettre',
  takeAway: (event: string) => `Retirer : ${event}`,
  mostAdded: 'On ne peut plus y mettre d’autre événement.',
  events: { inauguration: 'investiture', cupFinal: 'finale de coupe', heatWave: 'canicule', holiday: 'vacances' },
  eventLine: (name: string, day: number, where: string) => `${name}, ${where}, ${dateOf(day)}`,
  unannounced: 'personne ne l’a annoncée',
  plan: 'votre jour',
  waiting: (worlds: number) => `${integer(worlds)} petits mondes vivent une année ; puis la campagne se joue dans chacun…`,
  worldsNote: (worlds: number, people: number) =>
    `Fixé par nous : ce que chaque genre d’événement fait aux gens. Tout ce qui suit en est sorti : ${integer(worlds)} mondes de ${integer(people)} personnes, intervalles à 95 % d’un monde à l’autre.`,
  changed: 'Le plan a changé depuis : relancez-le pour voir ce qu’il donne.',
  range: (low: number, high: number) => `de ${more(low)} à ${more(high)}`,
  more,
  unknown: 'inconnu',
  forecast: {
    title: 'Qui aura le temps ?',
    unit: 'Séances ; 1 est un jour ordinaire de la même semaine',
    sentence: (held: number, low: number, high: number): Rich =>
      rich`Parmi les jours à venir, ${guessed(`${integer(100 * held)} sur 100`)} sont ensuite tombés dans ce que le service avait prévu (de ${integer(100 * low)} à ${integer(100 * high)} ; 95 serait honnête).`,
    how: 'Jours ordinaires : personnes × rythme du pays × facteur du jour de la semaine. Un événement passé : le logarithme de séances ÷ séances ordinaires ; sur les événements d’un même genre, une moyenne à effets aléatoires (DerSimonian et Laird) avec un a priori de 0 ± 0,3, fixé par nous. La bande est à 95 % : l’incertitude de cette moyenne, l’écart entre événements d’un même genre, et le hasard. Une canicule n’est annoncée par personne ; aucune prévision ne la contient.',
    expected: 'prévu',
    band: 'son intervalle',
    came: 'ce qui est venu',
    low: 'de',
    high: 'à',
  },
  lift: {
    title: 'Chez qui elle porte',
    unit: 'Ont lancé la série en trois semaines : personnes sur 100 de plus que sans la campagne',
    sentence: ({ withIt, without, lift, best, least, driven }): Rich =>
      rich`Avec elle, ${recorded(in100(withIt))} ont lancé la série ; sans elle, ${recorded(in100(without))} : ${more(lift)}. Le plus chez les ${best}, le moins chez les ${least}. ${driven.length === 0 ? 'Pour aucun groupe, il n’est sûr qu’elle ait fait fuir.' : `À coup sûr, elle a fait fuir ceux-ci, moins nombreux à lancer la série que sans elle : ${list(driven)}.`}`,
    how: 'Les deux passages ont les mêmes gens, les mêmes soirées et les mêmes dés ; la chance de lancer est pesée et non tirée, si bien que seule la campagne les sépare. Un contact est vu avec une chance de 0,7 × le loisir de ce soir-là ; certains lancent aussitôt, et ce qui a été vu reste en mémoire, à moitié pendant dix jours (fixé par nous). Groupes : ce qui ressort le plus de ce que chacun a lancé dans l’année. « Moins friands de ce ton » : le cinquième qui aime le moins ce que la bande-annonce met en avant, d’après les mêmes lectures ; chacun d’eux est aussi dans un autre groupe. Sur une dizaine de groupes, l’un peut passer sous 0 par hasard.',
    all: 'tout le monde',
    value: 'de plus',
    people: (people: number) => `${integer(people)} personnes`,
  },
  tonePart: {
    title: 'Chez qui le ton se retourne',
    unit: 'Personnes sur 100 de plus que les mêmes contacts avec une bande-annonce neutre',
    sentence: ({ tone, all, worst, worstBy, hurt }): Rich =>
      hurt.length > 0
        ? rich`Appuyer sur ${tone} a fait ${more(all)} par rapport à le dire simplement le même jour. À coup sûr, cela s’est retourné chez ceux-ci, moins nombreux à lancer la série : ${list(hurt)}.`
        : rich`Appuyer sur ${tone} a fait ${more(all)} par rapport à le dire simplement le même jour ; cela ne s’est retourné avec certitude dans aucun groupe (le moins chez les ${worst} : ${more(worstBy)}).`,
    how: 'Ce dont tout le monde parle attire ceux qui l’aiment et lasse les autres ; une humeur vaut pour un pays. L’accord avec la bande-annonce gagne accent × (ce dont on parle × (0,3 + goût propre au-delà de ce que tous y trouvent) + humeur). Tailles fixées par nous ; chez qui cela se retourne est sorti de goûts réels qu’aucun plan ne pouvait lire.',
  },
  turn: {
    title: 'À partir d’où cela se retourne-t-il ?',
    unit: 'Personnes sur 100 de plus que sans la campagne ; intervalles à 95 % d’un monde à l’autre',
    across: 'combien un ton faux agace (fixé par nous)',
    curve: (day, group) => `${dateOf(day)} : ${group}`,
    none: (day, group, most) =>
      rich`Si fort qu’un ton faux agace, jusqu’à ${decimal(most, 0)}, la campagne ne chasse à coup sûr personne le ${dateOf(day)} ; là où elle fait le moins : ${group}.`,
    from: ({ day, group, annoyance, lift, low, high }) =>
      annoyance === 0
        ? rich`Le ${dateOf(day)}, elle se retourne dans le monde tel qu’il est ; ${group} : ${recorded(more(lift))} sur 100 (de ${more(low)} à ${more(high)}).`
        : rich`Le ${dateOf(day)}, elle ne chasse à coup sûr personne tant qu’un ton faux agace peu ; à partir de ${decimal(annoyance, 1)}, elle se retourne ; ${group} : ${recorded(more(lift))} sur 100 (de ${more(low)} à ${more(high)}).`,
    worst: 'Le pire des jours tirés au sort. ',
    planned: 'Votre jour. ',
    how: 'Aucune source ne dit combien un ton faux agace : c’est donc fixé par nous. À zéro, il ne convainc personne et ne chasse personne, comme dans le monde tel qu’il est ; le même plan est rejoué à chaque demi-pas jusqu’à 4, à votre jour et au jour tiré au sort où il a fait le moins. Il s’est retourné là où, à partir de là, l’intervalle entier d’un groupe est sous 0. Ce qui en est sorti : quel groupe, et à partir d’où. Sur une dizaine de groupes, l’un peut passer sous 0 par hasard ; y rester à chaque pas plus haut rend cela plus rare. Le pire jour est choisi parmi tous les jours tirés au sort d’après ces mêmes mondes, et paraît donc un peu pire qu’il n’est : si son intervalle exclut à peine 0, ce peut être du hasard.',
  },
  luck: {
    title: 'Choisi, ou chanceux ?',
    unit: 'La même campagne d’autres jours : personnes sur 100 de plus que sans elle',
    sentence: ({ chosen, chosenLow, chosenHigh, planned }): Rich =>
      rich`Le jour que les services ont choisi d’après leurs prévisions bat ${guessed(`${integer(100 * chosen)} sur 100`)} des jours tirés au sort (de ${integer(100 * Math.max(0, chosenLow))} à ${integer(100 * Math.min(1, chosenHigh))}) ; le vôtre en bat ${integer(100 * planned)}. Un jour au sort en battrait 50 : la chance passe pour du talent là où personne ne tire au sort.`,
    how: 'Les jours au sort sont les mêmes dans tous les mondes ; le service de chaque monde choisit son meilleur jour pour le ton : séances attendues × taux ordinaire × facteur que les événements passés de ce genre ont eu sur de telles bandes-annonces. La place d’un jour est la part des jours au sort qu’il bat, par monde ; une égalité compte pour moitié.',
    lots: 'jours au sort',
    planned: 'votre jour',
    chosen: 'le jour des services',
    what: 'lequel',
  },
  learned: {
    title: 'Ce que le service a appris du passé',
    sentence:
      'D’une année de ses propres relevés dans le premier monde : ce que de tels événements ont fait aux séances, et aux bandes-annonces qui appuient là où appuie la vôtre.',
    kind: 'Événement',
    count: 'Vus',
    attention: 'Séances ×',
    tone: 'Lancées ×',
    range: (low: number, high: number) => `de ${decimal(low, 2)} à ${decimal(high, 2)}`,
  },
  card: {
    title: 'Le cas : une annonce un jour d’investiture',
    text: 'Le 20 janvier 2017, jour d’une investiture américaine, une annonce de la cinquième saison de House of Cards est publiée le matin : un drapeau à l’envers, des enfants récitant le serment, « We make the terror ». La saison est sortie le 30 mai, trois mois environ plus tard que d’ordinaire. Des critiques l’ont jugée facile.',
    source:
      'Rapporté par Inverse et Metro, 2017. Son effet sur les audiences n’a pas été publié : personne au dehors ne sait si la coïncidence a payé.',
  },
  groups: {
    lead: 'amateurs de premiers rôles',
    director: 'amateurs de cinéastes',
    romance: 'amateurs de romance',
    action: 'amateurs d’action',
    politics: 'amateurs de politique',
    dread: 'amateurs d’angoisse',
    comedy: 'amateurs de comédie',
    wonder: 'amateurs de merveilleux',
    averse: 'moins friands de ce ton',
    unknown: 'gens à peine connus',
  },
  addedNote: (count: number) =>
    plural(count, { one: 'Un événement y a été mis à la main.', other: `${integer(count)} événements y ont été mis à la main.` }),
  date: (day: number) => dateOf(day),
}

function dateOf(day: number): string {
  return shortDateElsewhere(day)
}
