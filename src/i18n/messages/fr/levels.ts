import { formatFor } from '../../format'
import { guessed, type Rich, recorded, rich, truth } from '../../rich'
import type { levels as english } from '../en/levels'

const { decimal, integer, plural, signed } = formatFor('fr')

const in100 = (share: number): string => `${decimal(100 * share, 1)} sur 100`
const more = (share: number): string => signed(100 * share, 1)
const euros = (amount: number): string => `${amount <= -0.005 ? '−' : ''}${decimal(Math.abs(amount), Math.abs(amount) < 10 ? 2 : 0)} €`

/** De tous à une seule personne. */
export const levels: typeof english = {
  title: 'De tous à une seule personne',
  lead: 'Une série, dix bandes-annonces, et la même question à cinq distances : un message pour le monde entier, un par pays, un pour un lieu et une heure, un par groupe, un par personne. Chacun est choisi avec les données de sa distance, et essayé sur des gens mis de côté.',
  distance: 'À quelle distance ?',
  names: {
    world: 'le monde entier',
    country: 'un pays',
    placeAndHour: 'un lieu et une heure',
    group: 'un groupe',
    person: 'une personne',
  },
  asks: {
    world: 'Ne demande rien à ceux à qui l’on s’adresse.',
    country: 'Demande une chose : le pays du compte.',
    placeAndHour: 'Ne demande rien de personnel : où l’affiche est collée et quand on passe devant, comme sur un mur.',
    group: 'Demande quels titres une personne a lancés, pour nommer son groupe.',
    person: 'Demande tout ce qui est relevé d’une personne : quels titres, quels artistes, quelles bandes-annonces.',
  },
  people: 'Personnes par monde',
  peopleWords: (people: number) => integer(people),
  run: 'Essayer les cinq distances',
  waiting: (worlds: number) => `${integer(worlds)} petits mondes vivent dix-huit semaines ; puis six séries sont essayées dans chacun…`,
  note: ({ worlds, people, titles, trial }) =>
    `Sorti de la simulation : ${integer(worlds)} mondes de ${integer(people)} personnes, ${integer(titles)} séries chacun ; ${integer(trial)} personnes ont d’abord vu une bande-annonce au sort, l’autre moitié est mise de côté. Intervalles à 95 % d’un monde à l’autre.`,
  more,
  in100,
  perHundred: 'sur 100',
  range: (low: number, high: number) => `de ${more(low)} à ${more(high)}`,
  unknown: 'inconnu',
  stop: ({ gain, low, high, messages, records, sure }): Rich =>
    rich`${recorded(more(gain))} sur 100 lancent la série par rapport à un seul message pour tous (de ${more(low)} à ${more(high)})${sure ? '' : ' : trop peu pour en être sûr'}. Il y faut ${decimal(messages, 1)} messages par série, et ${recorded(integer(records))} ${plural(Math.round(records), { one: 'relevé', other: 'relevés' })} de chaque personne.`,
  stopWorld: (pressed: number): Rich =>
    rich`${recorded(in100(pressed))} lancent la série. Un message par série, et aucun relevé de ceux à qui l’on s’adresse.`,
  gains: {
    title: 'Ce que l’on gagne à s’approcher',
    unit: 'Ont lancé la série parmi les gens mis de côté : personnes sur 100 de plus qu’avec un seul message pour tous',
    sentence: ({ best, gain, experience }): Rich =>
      rich`Au plus près du but : ${best}, avec ${recorded(more(gain))} sur 100. Ce que d’anciennes séries ont appris vaut ${more(experience)} même à un seul message pour tous : plus que toute distance.`,
    sentenceUnsure: ({ best, gain, experience }): Rich =>
      rich`Aucune distance ne gagne quoi que ce soit de sûr sur un seul message pour tous (la meilleure : ${best}, ${recorded(more(gain))} sur 100). Ce que d’anciennes séries ont appris vaut ${more(experience)} même à un seul message pour tous.`,
    oracle: 'en connaissant les goûts réels',
    oracleSentence: (gain: number): Rich => rich`Qui connaîtrait les goûts réels gagnerait ${truth(more(gain))}.`,
    how: 'À chaque distance, chaque case prend la bande-annonce dont le gain attendu est le plus grand : une régression ridge sur tous les anciens relevés (accent × ce que les gens aiment) plus ce que l’essai de cette série dit au-delà, rétréci. « De l’essai seul » oublie les anciens relevés : parts comptées, ou crues après emprunt. Les chances de lancer sont prises sur les gens mis de côté, la moitié de tous.',
    level: 'Distance',
    learned: 'gain',
    pooled: 'de l’essai seul, en empruntant',
    raw: 'de l’essai seul, en comptant',
    finished: 'terminées, sur 100',
    messages: 'messages',
    records: 'relevés par personne',
  },
  costs: {
    title: 'Ce que cela coûte, et à partir de combien de gens cela paie',
    setByUs: 'Fixé par nous, et par vous : tournez-les.',
    message: 'Un message de plus à monter',
    record: 'Garder 100 relevés d’une personne',
    play: 'Valeur d’un spectateur de plus',
    audience: 'Public',
    euros,
    people: (people: number) => `${integer(people)} personnes`,
    level: 'Distance',
    extra: 'Spectateurs de plus',
    worth: 'Valeur',
    cost: 'Coût',
    net: 'Reste',
    from: 'Paie dès',
    never: 'jamais',
    sentence: (best: string, net: number) =>
      `À ces prix et pour ce public, il reste le plus avec ${best} : ${euros(net)} par rapport à un seul message pour tous.`,
    sentenceNone: 'À ces prix et pour ce public, rien ne paie mieux qu’un seul message pour tous.',
  },
  data: {
    title: 'Combien faut-il savoir d’une personne ?',
    unit: 'Personnes sur 100 de plus qu’avec un seul message pour tous, selon le nombre de relevés de chacun',
    sentence: ({ few, many, fewGain, manyGain, sure }): Rich =>
      rich`Avec ${integer(few)} relevés de chacun, un message à soi gagne ${recorded(more(fewGain))} sur 100, avec ${integer(many)} il gagne ${recorded(more(manyGain))}${sure ? '' : ' (sans certitude)'}. Le service lit pour cela ${decimal(many / few, 0)} fois plus.`,
    how: 'Les mêmes mondes et les mêmes choix, mais de chaque personne on ne lit que les relevés des 7, 21, 63 et 126 premiers jours : titres lancés et terminés, bandes-annonces montrées. La bande est l’intervalle à 95 % d’un monde à l’autre.',
    records: 'Relevés de chaque personne',
    range: 'intervalle à 95 %',
  },
  pooling: {
    title: 'Pourquoi les petits groupes empruntent aux grands',
    unit: 'Part qui a lancé la série, selon le nombre de personnes dans l’essai : un point par groupe dans un pays',
    sentence: ({ raw, believed, whole }): Rich =>
      rich`Comptée seule, la part d’un groupe manque ce qui vient de ${recorded(decimal(100 * raw, 1))} sur 100 ; celle de l’ensemble, de ${decimal(100 * whole, 1)} ; en empruntant, de ${guessed(decimal(100 * believed, 1))}. Un petit groupe est rapproché, un grand tient tout seul.`,
    how: 'Bayes empirique. Les vraies parts des groupes varient autour de la part m de l’ensemble avec une variance τ² ; le hasard ajoute σ² ÷ n, σ² = m(1 − m). Cru = m + B · (compté − m), B = τ² ÷ (τ² + σ² ÷ n) ; τ² par la méthode des moments. Les écarts sont des racines de carrés moyens sur tous les mondes, séries et groupes d’un pays, face aux gens mis de côté.',
    counted: 'comptée',
    believed: 'crue',
    whole: 'l’ensemble',
    group: 'Groupe',
    people: 'Personnes dans l’essai',
    trust: 'B',
    came: 'mis de côté',
  },
  contacts: {
    title: 'À partir de quand est-ce trop ?',
    unit: 'Ont lancé la série en trois semaines, personnes sur 100, selon le nombre de contacts avec une personne',
    sentence: ({ best, more: gain, first }): Rich =>
      rich`Le premier contact apporte ${recorded(more(first))} ; le meilleur nombre est ${recorded(integer(best))}, avec ${more(gain)}. Au-delà, un contact de plus n’apporte rien.`,
    sentenceNever: (most: number, gain: number): Rich =>
      rich`Avec si peu d’usure, même ${integer(most)} contacts apportent encore : ${recorded(more(gain))}. La courbe s’aplatit, elle ne se retourne pas.`,
    fatigue: 'Usure de chaque contact',
    how: 'Fixé par nous : ce que chaque contact de plus avec la même bande-annonce retire à son accord (les accords vont de −0,5 à 0,5). Sorti de la simulation : où la courbe se retourne. Les contacts cessent pour ceux qui ont lancé la série. Un contact de trop abaisse aussi ce qu’on attend de la série sur l’écran du service.',
    count: 'Contacts',
    pressed: 'ont lancé, sur 100',
    sent: 'envoyés par personne',
  },
  reach: {
    title: '« Pas besoin de dépenser des millions » : audience achetée ou son propre écran',
    sentence: ({ bought, own, lost }): Rich =>
      rich`À ce prix, un spectateur de plus coûte ${bought} quand le contact est acheté. Sur son propre écran, pas d’argent${own} : mais la place a été prise à un autre titre, qui perd ${recorded(lost)} spectateurs pour chacun de gagné.`,
    free: '',
    cpm: 'Mille contacts coûtent',
    how: 'Pour 1 000 personnes en trois semaines : chaque contact est une bande-annonce vraiment entamée par 7 sur 10. Sans place sur son propre écran, puis sans contacts. Le prix de mille contacts est fixé par vous ; nous n’en connaissons pas de publié pour ce cas. Le titre délogé est un titre au sort, avec le taux moyen du journal : celui d’une bonne page perdrait davantage.',
    way: 'Voie',
    ways: { bought: (share: string) => `achetée : ${share}`, ownScreen: (share: string) => `son propre écran : ${share}` },
    share: {
      bought: (share: number) => `${integer(100 * share)} personnes sur 100`,
      ownScreen: (share: number) => `${integer(100 * share)} séances sur 100`,
    },
    used: 'Contacts ou places',
    extra: 'Spectateurs de plus',
    cost: 'Un spectateur de plus',
    lost: 'Les autres perdent',
    viewers: (count: number) => `${decimal(count, 0)} spectateurs`,
  },
  run2: 'Essayer contacts et audience',
  waitingReach: (worlds: number) => `${integer(worlds)} petits mondes vivent une année ; puis chaque nombre de contacts est essayé…`,
  fates: {
    title: 'Le bouche-à-oreille, « à coup sûr » ?',
    run: 'Revivre la même campagne encore et encore',
    waiting: 'Les mêmes gens vivent les mêmes semaines, avec une autre chance chaque fois…',
    unit: 'Personnes sur 100 qui ont commencé la série, par jour',
    mouth: 'Bouche-à-oreille',
    mouths: { none: 'aucun', world: 'comme dans ce monde', strong: 'très fort' },
    sentence: ({ low, high, fates }): Rich =>
      rich`${integer(fates)} vies d’une même campagne avec les mêmes gens finissent entre ${recorded(in100(low))} et ${recorded(in100(high))}. Personne n’a fait mieux ou moins bien : on a d’abord entendu parler d’autre chose.`,
    compare: ({ gini0, gini, apart0, apart }): string =>
      `Sans bouche-à-oreille, le succès se partage avec un Gini de ${decimal(gini0, 2)}, avec celui-ci de ${decimal(gini, 2)} ; les parts d’un titre dans deux vies s’écartent de ${decimal((100 * apart) / apart0, 0)} % de ce que fait le seul hasard.`,
    how: 'Chaque soir, on a entendu parler de 24 titres, selon leur renom, et l’on prend le plus désiré de ceux qu’on n’a pas vus ; ce qu’on a ressenti se raconte, et devient renom dans la nuit. Seuls les dés diffèrent : de quoi l’on entend parler, ce que l’on prend, dans quelle humeur. D’après Salganik, Dodds et Watts (2006), dont les mondes musicaux devenaient plus inégaux et moins prévisibles avec l’influence.',
    day: 'jour',
    life: (life: number) => `vie ${integer(life)}`,
  },
  card: {
    title: 'L’article dit : le bouche-à-oreille suit « à coup sûr »',
    text: 'Un message qui surprend entraîne « à coup sûr » le bouche-à-oreille, nous dit-on. Dans une expérience avec 14 341 personnes et 48 chansons inconnues, les mêmes chansons ont connu d’autres sorts dans chacun de huit mondes séparés : les meilleures échouaient rarement, les pires réussissaient rarement, et tout le reste pouvait arriver.',
    source: 'Salganik, Dodds et Watts, Science, 2006.',
  },
  trailer: (letter: number) => String.fromCharCode(65 + letter),
  peopleCount: (count: number) => plural(count, { one: 'une personne', other: `${integer(count)} personnes` }),
}
