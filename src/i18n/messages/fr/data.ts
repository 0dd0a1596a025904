import type { Maskable } from '../../../engine/contract/signals'
import { formatFor } from '../../format'
import { guessed, recorded, rich } from '../../rich'
import type { data as english } from '../en/data'

const { integer, minutes, percent, plural, seconds } = formatFor('fr')

const signals: { readonly [S in Maskable]: { readonly name: string; readonly means: string } } = {
  titles: { name: 'Ce qui est regardé', means: 'Sans lui, aucune trace ne dit de quel titre elle parle.' },
  artists: { name: 'Quels artistes', means: 'Sans lui, une trace ne peut être jointe aux génériques.' },
  structures: { name: 'Comment finissent les épisodes', means: 'Sans lui, une trace ne peut être jointe à la forme des épisodes.' },
  when: { name: 'Quand', means: 'Sans lui, l’heure disparaît ; le jour reste.' },
  howLong: {
    name: 'Combien de temps, combien d’épisodes',
    means: 'Sans lui, une lecture quittée après deux minutes vaut une lecture terminée.',
  },
  trailers: {
    name: 'Combien de temps une bande-annonce est vue',
    means: 'Sans lui, une bande-annonce quittée aussitôt vaut une bande-annonce vue.',
  },
  device: { name: 'Sur quel appareil', means: 'Sans lui, téléphone et télévision se ressemblent.' },
  country: { name: 'Pays', means: 'Sans lui, aucune page ne sait ce qui est très regardé là où l’on vit.' },
}

const overEpisodes = (count: number) => (count > 1 ? ` sur ${integer(count)} épisodes` : '')
const inEpisode = (title: string, episode: number | null): string =>
  episode === null ? `« ${title} »` : `« ${title} », épisode ${integer(episode)}`

export const data: typeof english = {
  title: 'Que sait le service ?',
  sentence: (records, profiles) =>
    rich`${recorded(integer(records))} traces de ${recorded(integer(profiles))} profils. Tout ce qu’il devine, il le devine d’elles.`,
  about: {
    you: 'Enregistré sur vous',
    of: (name) => `Enregistré sur ${name}`,
    youFirst: 'Rien n’est enregistré sur vous : choisissez trois titres à l’écran, et cela commence.',
    nothing: 'Rien n’est encore enregistré sur cette personne.',
    toTheScreen: 'Vers l’écran',
    more: 'En montrer plus',
    all: 'Elles y sont toutes.',
    allButLooked: 'Elles y sont toutes, sauf ce qui a seulement été regardé sur la page.',
    fromTheLast28: 'Ce qui a seulement été regardé sur la page est gardé 28 jours.',
    lookedToo: 'Montrer aussi ce qui a seulement été regardé sur la page',
  },
  record: {
    takeAway: 'Retirer',
    putBack: 'Remettre',
    takenAway: 'cachée à la machine',
    takeAwayName: (what) => `Retirer : ${what}`,
    putBackName: (what) => `Remettre : ${what}`,
  },
  event: {
    subscribe: (where, language) => `Compte ouvert ${where}, en ${language}`,
    profileRemoved: 'Un profil retiré',
    profileAdded: (child) => (child ? 'Un profil d’enfant ajouté' : 'Un profil ajouté'),
    sittingStart: 'Installation devant l’écran',
    sittingEnd: (sat) => `Fin de la séance après ${minutes(sat)}`,
    pageShown: (tiles) => `Page montrée, ${integer(tiles)} vignettes`,
    looked: (title, looked) =>
      `« ${title} » regardé sur la page pendant ${seconds(looked.seconds)}${looked.trailer === null ? '' : `, derrière lui la bande-annonce ${looked.trailer}`}`,
    trailerStart: (title, trailer) => `Début de la bande-annonce ${trailer} de « ${title} »`,
    trailerStop: (title, trailer, left) =>
      left.share >= 0.98
        ? `Bande-annonce ${trailer} de « ${title} » vue jusqu’au bout`
        : `Bande-annonce ${trailer} de « ${title} » quittée après ${seconds(left.seconds)}`,
    play: (title, episode, fromSearch) => `Lecture lancée : ${inEpisode(title, episode)}${fromSearch ? ', trouvé par la recherche' : ''}`,
    resume: (title, episode, share) => `Reprise de ${inEpisode(title, episode)}, à ${percent(share)}`,
    pause: (title, paused) => `« ${title} » en pause pendant ${minutes(paused)}`,
    stop: (title, episode, left) =>
      left.share >= 0.9
        ? `« ${title} » terminé`
        : `${inEpisode(title, episode)} quitté après ${minutes(left.minutes)}${overEpisodes(left.episodes)}, à ${percent(left.share)}${episode === null ? '' : ' de la série'}`,
    episodeEnd: (title, episode) => `Fin de « ${title} », épisode ${integer(episode)}`,
    rating: (title, up) => `Pouce ${up ? 'levé' : 'baissé'} pour « ${title} »`,
    list: (title, on) => (on ? `« ${title} » mis sur la liste` : `« ${title} » retiré de la liste`),
    search: (title, spent) =>
      title === null ? `Recherche de ${seconds(spent)}, rien d’ouvert` : `Recherche de ${seconds(spent)}, « ${title} » ouvert`,
    cancel: (paymentFailed) => (paymentFailed ? 'Paiement refusé, compte fermé' : 'Abonnement résilié'),
    return: 'Compte rouvert',
    noTitle: 'un titre',
    unmeasured: {
      trailerStop: (title) => `Une bande-annonce de « ${title} » quittée ; après combien de temps n’est pas enregistré`,
      resume: (title) => `Reprise de « ${title} »`,
      pause: (title) => `« ${title} » en pause`,
      episodeEnd: (title) => `Fin d’un épisode de « ${title} »`,
      stop: (title) => `« ${title} » quitté ; à quel endroit n’est pas enregistré`,
      sittingEnd: 'Fin de la séance',
    },
  },
  signals: {
    title: 'Les sept signaux',
    note: 'Éteignez-en un et la machine ne le voit plus ; les traces restent, et reviennent quand vous le rallumez.',
    seen: 'vu',
    hidden: 'caché à la machine',
    all: 'Tout cacher',
    none: 'Tout montrer',
    names: signals,
    yours: 'la vôtre',
    pageOf: (name) => `celle de ${name}`,
    bothSeats: (one, other) => `Ce que cela fait à deux pages, ${one} et ${other} :`,
    shared: (shared, first) => rich`elles ont en commun ${guessed(`${integer(shared)} sur ${integer(first)}`)} de leurs premiers titres.`,
    same: 'elles sont les mêmes, vignette par vignette : chacun est n’importe qui.',
    beside: 'Les voir côte à côte',
    pick: 'Mettez deux personnes côte à côte à l’écran pour voir leurs pages n’en faire qu’une.',
    pickTwo: 'Choisir deux personnes au sort',
  },
  strands: {
    caption: 'Tissé de bas en haut : chaque nœud est une trace.',
    lit: (signal, records) => `${signal} : ${plural(records, { one: 'une trace', other: `${integer(records)} traces` })}`,
    nobody: 'Sans rien de tout cela : un inconnu tout gris.',
    picture: (about, seen) => `${about} : une silhouette tissée de ${integer(seen)} des sept signaux.`,
    how: 'Chaque fil parcourt les traces qui disent son signal, la plus ancienne d’abord. Tous s’enroulent autour de la silhouette, de bas en haut, et ce que tient une trace écarte son fil : quel titre, quel visage, quelle forme d’histoire, l’heure, jusqu’où, combien d’une bande-annonce, quel appareil. Un brin est donc serré quand la personne est toujours la même, lâche quand elle varie. On dessine les quatre-vingts dernières traces de chaque signal.',
  },
  forget: {
    title: 'Tout ce qui vous concerne, hors de vue',
    note: 'La machine ne sait alors plus rien de vous, et votre page devient celle de n’importe qui. Rien n’est effacé, et vous pouvez revenir en arrière. « Oubliez-moi… », dans le menu, retire vos traces de ce monde.',
    do: 'Cacher tout ce qui me concerne',
    undo: 'Le montrer de nouveau',
    doFor: (name) => `Cacher tout sur ${name}`,
    undoFor: (name) => `Montrer de nouveau tout sur ${name}`,
    noteFor:
      'La machine ne sait alors plus rien de cette personne, et sa page devient celle de n’importe qui. Rien n’est effacé, et vous pouvez revenir en arrière.',
    done: 'La page n’en sait plus rien dès maintenant. Ce que les pages des autres en ont appris s’efface avec l’apprentissage de cette nuit.',
  },
  csv: {
    title: 'Emportez-le',
    note: 'Les traces en un tableau de valeurs séparées par des virgules, pour un tableur.',
    one: 'Télécharger ces traces',
    all: 'Télécharger celles de tous',
    working: (done) => `Le tableau s’écrit : ${percent(done)}`,
    cancel: 'Arrêter',
    ready: 'Le fichier est enregistré par votre navigateur.',
    fileName: (who) => `seance-${who}.csv`,
    everybody: 'tous',
  },
}
