import { formatFor } from '../../format'
import { recorded, rich, truth } from '../../rich'
import type { dataRoom as english } from '../en/dataRoom'
import { audiences } from './audiences'
import { felt } from './felt'

const { decimal, integer, list, percent, plural } = formatFor('fr')

const titles = (names: readonly string[]): string => (names.length === 0 ? 'rien' : list(names.map((name) => `« ${name} »`)))

const profiles = (count: number): string => plural(count, { one: 'un profil', other: `${integer(count)} profils` })

/** How many years a log of 26 bytes an event takes to fill 10 petabytes. */
const yearsToFill = (billionsADay: number): number => 10e15 / Math.max(1, billionsADay * 1e9 * 26 * 365)

export const dataRoom: typeof english = {
  title: 'Données : que sait le service ?',
  views: {
    strands: 'Sept brins',
    stream: 'Le flux',
    recording: 'Enregistré ou non',
    worth: 'Ce que ça vaut',
    dossier: 'Le dossier',
    audiences: audiences.view,
    felt: felt.view,
  },
  headings: {
    strands: 'Que sait le service ?',
    stream: 'Tout ce qui arrive, tel que c’est écrit',
    recording: 'Enregistré, caché, ou jamais écrit',
    worth: 'Que vaut un signal ?',
    dossier: 'Tout sur une personne',
    audiences: audiences.heading,
    felt: felt.heading,
  },
  recording: {
    lead: 'Deux interrupteurs, à ne pas confondre. Caché : la trace reste, la machine n’a pas le droit de la voir, et elle revient aussitôt. Non enregistré : désormais ce n’est plus jamais écrit, et rien ne le fera revenir.',
    columns: { signal: 'Signal', hidden: 'Vu par la machine', recordedOf: 'Enregistré de', here: 'De ce foyer', act: 'Désormais' },
    of: (count, all) => rich`${recorded(percent(all === 0 ? 0 : count / all))} de ${integer(all)} profils`,
    yes: 'oui',
    no: 'non',
    whom: 'De qui ?',
    whoms: { everybody: 'tout le monde', reluctant: 'ceux que cela gêne le plus', household: 'ce foyer' },
    share: 'Combien d’entre eux',
    shareWords: (share) => `${percent(share)} des foyers`,
    stop: 'Ne plus enregistrer',
    start: 'Enregistrer de nouveau',
    stopName: (signal) => `Ne plus enregistrer : ${signal}`,
    startName: (signal) => `Enregistrer de nouveau : ${signal}`,
    ofHousehold: (count) => `Ce foyer compte ${profiles(count)}.`,
    nothing:
      'Plus rien n’est enregistré de personne : dès la prochaine soirée, chacun glisse vers la même page froide, à mesure que ses anciennes traces pâlissent.',
    how: 'Une seule table du moteur dit dans quelles colonnes du journal se lit un signal. « Non enregistré » les vide avant l’écriture : le jour et l’ordre restent ; titre, heure, minutes ou appareil, non. Les artistes et la structure ne sont dans aucune colonne : on les cherche au catalogue, et cette recherche est alors refusée, pour les anciennes traces aussi.',
    howReluctant:
      'Qui cela gêne le plus : chaque foyer a, par tirage au sort, une crainte pour ses données, un sentiment d’être observé et une crainte de dépendre ; ce que chaque signal en touche est fixé par nous.',
  },
  stream: {
    nothingYet: 'Rien n’a encore été vécu. Laissez passer un jour, et le flux commence.',
    aDay: (count, billions) =>
      rich`${recorded(integer(count))} traces par personne et par jour. Pour les 183 millions d’abonnés que compte l’article, cela ferait quelque ${decimal(billions, 1)} milliards par jour : une extrapolation, car aucun vrai journal n’est comme le nôtre. À 26 octets l’une, elles rempliraient les 10 pétaoctets de l’article en ${integer(Math.round(yearsToFill(billions)))} ans : l’essentiel de ce qu’un service stocke doit être autre chose, les films d’abord.`,
    filter: 'Filtrer le flux',
    anybody: 'De n’importe qui',
    everybody: 'de tout le monde',
    only: (name) => `Seulement ${name}`,
    title: 'Titre',
    anyTitle: 'tout titre',
    kind: 'Ce qui arrive',
    signal: 'Qui renseigne sur',
    any: 'tout',
    time: 'Quand',
    spans: (days) =>
      days === 0 ? 'tout ce qui est gardé' : plural(days, { one: 'le dernier jour', other: `les ${integer(days)} derniers jours` }),
    clear: 'Sans filtre',
    reading: 'Lecture du journal',
    found: (count, events) => rich`${recorded(integer(count))} traces sur ${integer(events)} passent, les plus récentes d’abord.`,
    none: 'Aucune trace ne passe. Un autre filtre en trouvera peut-être.',
    list: 'Traces, les plus récentes d’abord',
    open: 'Où est-elle allée ?',
    openName: (words) => `Où est-elle allée ? ${words}`,
    ripple: 'Où elle est allée',
    close: 'Fermer',
    fitting: 'Tout est appris deux fois : avec cette trace, et sans elle',
    noNight: 'Rien n’est appris avant la première nuit.',
    weight: (weight, without, inRow, inColumn) =>
      rich`Dans la table des gens et des titres, sa case pèse ${recorded(weight)} ; sans elle ${recorded(without)}. La ligne de la personne tient ${integer(inRow)} titres, la colonne du titre ${integer(inColumn)} personnes.`,
    noWeight: 'Elle n’a pas de poids propre dans la table des gens et des titres.',
    own: (count) =>
      rich`Dans les dix premiers de cette personne, ${plural(count, { one: 'un titre n’est là', other: `${integer(count)} titres ne sont là` })} qu’à cause d’elle :`,
    ownStays: 'Les dix premiers de cette personne sont les mêmes sans elle.',
    others: (moved, others) =>
      rich`Sur ${integer(others)} autres, ${recorded(integer(moved))} auraient d’autres dix premiers si elle n’avait jamais été apprise.`,
    moves: (came, left) => `${titles(came)} au lieu de ${titles(left)}.`,
    erase: 'Effacer pour de bon',
    how: 'Chaque ligne est un événement du journal, 22 octets de colonnes, mis en mots. « Où est-elle allée ? » ajuste les modèles deux fois à partir de rien, sur tout ce que la machine a le droit de voir puis sur tout sauf cette trace, et compare les dix premiers titres de chacun. Ce qui a seulement été regardé sur la page est gardé 28 jours ; de chaque personne, les 500 dernières traces (un réglage).',
    kinds: {
      subscribe: 'compte ouvert',
      profileAdded: 'profil ajouté',
      sittingStart: 'installation',
      pageShown: 'page montrée',
      looked: 'vignette regardée',
      trailerStart: 'début d’une bande-annonce',
      trailerStop: 'bande-annonce quittée ou vue',
      search: 'recherche',
      play: 'lecture lancée',
      pause: 'pause',
      resume: 'reprise',
      episodeEnd: 'fin d’un épisode',
      stop: 'quitté ou terminé',
      rating: 'pouce',
      list: 'Ma liste',
      sittingEnd: 'fin de la séance',
      cancel: 'compte résilié',
      return: 'compte rouvert',
      profileRemoved: 'profil retiré',
    },
  },
  asking: {
    title: 'Leur demander',
    lead: 'On demande aux foyers les signaux cochés ici, et ils répondent selon leur caractère ; si tous sont consultés, ceux qui arrivent ensuite le sont aussi. Librement, chacun peut dire non à tel ou tel. « À prendre ou à laisser » : tout ou rien ; certains partent, les autres cèdent et en gardent rancune.',
    which: 'Signaux demandés',
    how: { explained: 'librement, chaque usage expliqué', free: 'librement', forced: 'à prendre ou à laisser' },
    howLabel: 'Comment ?',
    whom: 'À qui ?',
    whoms: { everybody: 'à tous, et à ceux qui arrivent', some: 'à quelques-uns, au hasard', household: 'à ce foyer' },
    ask: 'Leur demander',
    asked: (before, now) =>
      before === now
        ? 'Personne n’est parti pour cela.'
        : plural(before - now, { one: 'Un profil est parti pour cela.', other: `${integer(before - now)} profils sont partis pour cela.` }),
    optIn: 'Enregistré maintenant, part des profils',
    optInOf: (signal, share) => `${signal} : ${percent(share)}`,
    note: 'Fixé par nous : ce que chaque signal touche de crainte, à partir d’où un foyer refuse (0,5) d’où il part (0,8), et ce qu’une explication apaise de ses craintes (trois dixièmes). Les pourcentages des articles portent sur les objets connectés et la santé ; ils ne servent nulle part ici.',
    paired: 'Ce que donne la demande',
    pairedLead:
      'Les mêmes gens, quatre fois, avec les mêmes dés : jamais consultés, consultés librement, consultés avec une explication, mis au pied du mur. Les quatre réglages sont fixés par nous et ne valent que pour ces mondes.',
  },
  worth: {
    lead: 'Les mêmes mondes sont revécus avec moins de données, les mêmes gens et les mêmes dés à chaque fois : seul change ce que la machine a le droit de voir.',
    what: 'Que retire-t-on ?',
    whats: {
      without: 'Un signal à la fois',
      alone: 'Tout sauf un signal',
      people: 'Les traces d’une partie des gens',
      person: 'Les traces de cette personne',
      asked: 'Ce que les gens refusent',
    },
    size: 'Combien on en vit',
    sizes: {
      small: 'vite : 300 personnes, 2 semaines, 3 mondes',
      middle: 'plus sûr : 600 personnes, 4 semaines, 5 mondes',
      full: 'à la taille de ce monde, 4 semaines, 3 mondes',
      long: 'plus longtemps : 300 personnes, 8 semaines, 4 mondes',
    },
    measure: 'Mesuré par',
    measures: {
      nextPlayGuessed: 'lecture suivante devinée, part des lectures',
      takeRate: 'lecture lancée, part des vignettes regardées',
      eveningsFound: 'soirées trouvées, part des séances',
      hours: 'heures par personne et par semaine',
      members: 'profils encore là',
      givenSignals: 'signaux donnés, sur sept',
      guessAgainstTaste: 'devinette face au goût, de 0 à 1',
      enjoyment: 'plaisir en regardant, de −1 à 1',
      satisfaction: 'satisfaction, de −1 à 1',
    },
    press: 'Les vivre',
    again: 'Les revivre',
    none: 'Rien de vécu encore. Appuyez, et voyez sortir les pertes.',
    living: (worlds) => `On vit des mondes avec moins de données : ${plural(worlds, { one: 'un déjà', other: `${integer(worlds)} déjà` })}`,
    arms: {
      all: 'Les sept signaux',
      without: (signal) => `sans ${signal}`,
      alone: (signal) => `seulement ${signal}`,
      onlyTitles: 'seulement ce qui est regardé',
      withTitles: (signal) => `seulement ce qui est regardé, et ${signal}`,
      nothing: 'rien du tout',
      people: (share) => `les traces de ${percent(share)} des gens`,
      asked: 'consultés librement',
      forced: 'à prendre ou à laisser',
      explained: 'consultés librement, avec explication',
      notAsked: 'jamais consultés',
    },
    columns: {
      arm: 'La machine voit',
      bar: 'Écart à la première ligne',
      level: 'Niveau',
      difference: 'Écart',
      interval: 'Intervalle à 95 %',
    },
    interval: (low, high) => `de ${low} à ${high}`,
    unknown: 'impossible à savoir là',
    oneWorld: 'un seul monde ne dit rien du hasard',
    said: (arm, measure, difference) => `La plus grande perte : ${arm}, ${difference} (${measure}).`,
    saidMore: (arm, measure, difference) => `Le plus grand gain : ${arm}, ${difference} (${measure}).`,
    saidNone: 'Ni perte ni gain ne se distingue ici du hasard : il faudrait plus de mondes, ou de plus longs.',
    basis: (people, days, worlds) =>
      `${integer(people)} personnes, ${integer(days)} jours, ${plural(worlds, { one: 'un monde', other: `${integer(worlds)} mondes` })} ; moyennes sur les jours après le premier.`,
    course: {
      title: (measure) => `Semaine après semaine : ${measure}`,
      unit: 'écart à la première ligne ; la bande est l’intervalle à 95 % sur les mondes',
      levels: 'moyenne sur les mondes ; la bande est son intervalle à 95 %',
      week: 'semaine',
      last: (arm, difference, week) => `En semaine ${integer(week)} : ${arm}, ${difference}.`,
      none: 'La dernière semaine, aucune ligne ne se distingue de la première.',
      how: 'La semaine de chaque monde, moins la même semaine dans le monde de la première ligne, avec les mêmes gens et les mêmes dés : moyenne sur les mondes, et intervalle de Student. Ce qui s’écarte lentement est une dérive : elle peut ne pas paraître dans la moyenne de tous les jours.',
      howLevels:
        'La courbe d’apprentissage dans les deux sens : selon les jours le long de chaque ligne, selon les gens d’une ligne à l’autre. Intervalle de Student sur les mondes, dont chacun a d’autres gens et d’autres titres ; des bandes qui se recouvrent peuvent donc cacher un écart sûr, qui est dans le tableau ci-dessus.',
    },
    overlap:
      'Les signaux se recoupent : ce qu’on perd sans l’un est ce que les autres ne rattrapent pas. Les pertes ne s’additionnent donc pas, et un signal dont l’absence ne coûte rien peut valoir beaucoup seul.',
    truthHidden: 'Le plaisir, la satisfaction et la devinette face au vrai goût s’affichent ici quand les goûts réels sont montrés.',
    cameOut: 'c’est sorti tout seul',
    how: 'Mondes appariés, dés communs ; intervalle de Student sur l’écart, monde par monde. « Lecture suivante devinée » : part des nouvelles lectures du lendemain parmi les dix premiers du modèle (rappel@10) ; « devinette face au goût » : NDCG@10 face au vrai goût. Les caches valent dès le premier matin.',
  },
  person: {
    lead: (name) =>
      `Le même monde, une fois tel quel et une fois avec tout ce qui concerne ${name} caché à la machine dès le premier matin.`,
    visitor: 'Vos soirées, c’est vous qui les faites ; on ne peut les revivre sans vous. Choisissez une personne simulée.',
    cameLater:
      'On revit quatre semaines depuis l’ouverture, et cette personne n’est venue que plus tard. Choisissez quelqu’un qui était là à l’ouverture.',
    own: 'Soirées où cette personne a trouvé',
    others: 'Soirées où quelqu’un d’autre a trouvé',
    ownHours: 'Heures regardées par cette personne',
    othersHours: 'Heures regardées par tous les autres',
    columns: { what: 'Quoi', seen: 'Avec les traces', unseen: 'Sans', difference: 'Écart' },
    touched: (touched, of) => rich`Sur ${integer(of)} autres, ${recorded(integer(touched))} ont eu une soirée différente.`,
    typical: (people) =>
      `Et ${plural(people, { one: 'une autre personne tirée', other: `${integer(people)} autres personnes tirées` })} au sort, retirées une à une :`,
    ownLoss: 'Ce qu’on perd soi-même, en soirées trouvées',
    othersLoss: 'Ce que tous les autres perdent ensemble, en soirées trouvées',
    how: 'Une paire de mondes est exacte pour cette personne dans ce monde. Les autres sont touchés par de minuscules coups de chance, en bien comme en mal : seule la moyenne sur plusieurs personnes dit quelque chose ; son intervalle porte sur les personnes retirées. Les autres sont ceux qui étaient là à l’ouverture.',
  },
  knobValue: (value) => decimal(value, 2),
  truthOnly: (text) => rich`${truth(text)}`,
  signalsShort: {
    titles: 'ce qui est regardé',
    artists: 'les artistes',
    structures: 'la fin des épisodes',
    when: 'l’heure',
    howLong: 'la durée',
    trailers: 'les bandes-annonces',
    device: 'l’appareil',
  },
}
