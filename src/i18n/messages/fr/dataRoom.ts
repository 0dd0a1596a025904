import { formatFor } from '../../format'
import { recorded, rich, truth } from '../../rich'
import type { dataRoom as english } from '../en/dataRoom'

const { decimal, integer, percent, plural } = formatFor('fr')

const profiles = (count: number): string => plural(count, { one: 'un profil', other: `${integer(count)} profils` })

export const dataRoom: typeof english = {
  title: 'Données : que sait le service ?',
  views: { strands: 'Sept brins', recording: 'Enregistré ou non', worth: 'Ce que ça vaut' },
  headings: {
    strands: 'Que sait le service ?',
    recording: 'Enregistré, caché, ou jamais écrit',
    worth: 'Que vaut un signal ?',
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
  asking: {
    title: 'Leur demander',
    lead: 'On demande à chaque foyer les signaux cochés ici, et il répond selon son caractère. Librement, il peut dire non à chacun. « À prendre ou à laisser » : tout ou rien ; certains partent, les autres cèdent et en gardent rancune.',
    which: 'Signaux demandés',
    how: { free: 'librement', forced: 'à prendre ou à laisser' },
    howLabel: 'Comment ?',
    ask: 'Demander à tous',
    asked: (before, now) =>
      before === now
        ? 'Personne n’est parti pour cela.'
        : plural(before - now, { one: 'Un profil est parti pour cela.', other: `${integer(before - now)} profils sont partis pour cela.` }),
    optIn: 'Qui dit oui',
    optInOf: (signal, share) => `${signal} : ${percent(share)}`,
    note: 'Fixé par nous : ce que chaque signal touche de crainte, à partir d’où un foyer refuse (0,5) et d’où il part (0,8). Les pourcentages des articles portent sur les objets connectés et la santé ; ils ne servent nulle part ici.',
    paired: 'Ce que donne la demande',
    pairedLead:
      'Les mêmes gens, trois fois, avec les mêmes dés : jamais consultés, consultés librement, mis au pied du mur. Les quatre réglages sont fixés par nous et ne valent que pour ces mondes.',
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
    },
    measure: 'Mesuré par',
    measures: {
      nextPlayGuessed: 'lecture suivante devinée',
      takeRate: 'lecture lancée',
      eveningsFound: 'soirées trouvées',
      hours: 'heures par personne et par semaine',
      members: 'profils encore là',
      guessAgainstTaste: 'devinette face au goût',
      enjoyment: 'plaisir en regardant',
      satisfaction: 'satisfaction',
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
    said: (arm, measure, difference) => `La plus grande perte, ${arm} : ${difference} ${measure}.`,
    saidNone: 'Aucune perte ne se distingue ici du hasard : il faudrait plus de mondes, ou de plus longs.',
    basis: (people, days, worlds) =>
      `${integer(people)} personnes, ${integer(days)} jours, ${plural(worlds, { one: 'un monde', other: `${integer(worlds)} mondes` })} ; moyennes sur les jours après le premier.`,
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
    how: 'Une paire de mondes est exacte pour cette personne dans ce monde. Les autres sont touchés par de minuscules coups de chance, en bien comme en mal : seule la moyenne sur plusieurs personnes dit quelque chose ; son intervalle porte sur les personnes retirées.',
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
