import { formatFor } from '../../format'
import type { shell as english } from '../en/shell'
import { expectedInFrench } from './expected'

const { integer, plural } = formatFor('fr')

export const shell: typeof english = {
  name: 'Séance',
  tagline: 'le streaming vu de l’intérieur',
  labelled: (name, value) => `${name} : ${value}`,
  skipToRoom: 'Aller à la salle',
  loop: {
    name: 'La boucle : abonnés, écran, données, moteur, et retour à l’écran',
    rooms: {
      people: { name: 'Abonnés', question: 'qui est là ?' },
      screen: { name: 'Écran', question: 'que voit chacun ?' },
      data: { name: 'Données', question: 'que sait le service ?' },
      engine: { name: 'Moteur', question: 'comment apprend-il ?' },
      trailers: { name: 'Bandes-annonces', question: 'laquelle des dix pour qui ?' },
      lessons: { name: 'Leçons', question: 'apprenez-moi' },
    },
    decide: 'Décider',
    decideHere: (room) => `Décider · ${room}`,
    people: (profiles) => plural(profiles, { one: `${integer(profiles)} profil`, other: `${integer(profiles)} profils` }),
    pages: (pages) => plural(pages, { one: `${integer(pages)} page montrée`, other: `${integer(pages)} pages montrées` }),
    records: (records) => plural(records, { one: `${integer(records)} trace`, other: `${integer(records)} traces` }),
    interactions: (cells) =>
      plural(cells, {
        one: `${integer(cells)} paire d’une personne et d’un titre`,
        other: `${integer(cells)} paires d’une personne et d’un titre`,
      }),
    notLearned: 'rien d’appris encore',
    learnedAt: (day) => `appris : ${day}`,
    day: (day) => `jour ${integer(day)}`,
    backToScreen: 'et ce qu’il a appris revient à l’écran',
  },
  language: { name: 'Langue', en: 'English', fr: 'Français' },
  theme: { name: 'Thème', dark: 'Sombre', light: 'Clair', system: 'Comme le système' },
  truth: {
    name: 'Montrer les goûts réels',
    on: 'Les goûts réels sont montrés : aucune entreprise ne pourrait les voir.',
    off: 'Vous voyez ce que sait le service.',
  },
  footer: {
    independent:
      'Un modèle pédagogique indépendant de ce que décrivent des articles, sans lien avec Netflix. Personnes, titres et artistes sont inventés ; toute ressemblance est involontaire.',
    hash: 'empreinte',
    engine: (version) => `moteur ${version}`,
    nothingLeaves: 'Rien ne quitte cet onglet.',
  },
  asking: {
    failed: 'Le calcul n’a pas abouti.',
    again: 'Réessayer',
    stop: 'Arrêter',
    stopped: 'Arrêté.',
    goOn: 'Calculer tout de même',
  },
  opening: 'Le monde s’ouvre…',
  arriving: (day) => `Le monde vit les jours d’avant le jour ${day}…`,
  openingRoom: 'La salle s’ouvre…',
  problems: { title: 'Une partie n’a pas pu être prise ; le reste est gardé.', dismiss: 'Masquer ce message' },
  notices: { name: 'Messages', undo: 'Défaire', dismiss: 'Masquer' },
  dead: {
    title: 'La simulation s’est arrêtée.',
    silent: 'La partie de la page qui simule ne répond plus. Le navigateur l’a peut-être fermée pour épargner la mémoire.',
    broken: (message) => `La partie de la page qui simule a rencontré une panne : ${message}`,
    remedy: 'Relancez-la : le même monde est revécu jusqu’au même jour, avec ce que vous y avez fait. Le lien reste tel quel.',
    restart: 'Relancer depuis le scénario',
    restartFresh: 'Relancer sans ce que j’ai fait',
  },
  failures: {
    refused: (place, expected, value) => {
      const bounds = expectedInFrench(expected)
      return bounds === null
        ? `C’est impossible : « ${place} », dont le moteur demande « ${expected} », ne peut pas valoir ${value} ici.`
        : `C’est impossible : « ${place} » doit ${bounds}, et c’était ${value}.`
    },
    internal: (message) => `La simulation a rencontré une panne et ne l’a pas fait : ${message}`,
    notOpen: 'Aucun monde n’est encore ouvert ; réessayez dans un instant.',
    lastDay: (day) => `Un monde vit jusqu’au jour ${day}, pas plus loin : revenez en arrière, ou ouvrez-en un autre.`,
  },
  fault: {
    title: 'Cette page a rencontré une panne.',
    remedy: 'Rechargez-la : le lien garde le monde, le jour et les personnes montrées.',
    reload: 'Recharger la page',
    details: 'Ce qui s’est passé',
  },
  unsupported: {
    title: 'Il manque à ce navigateur ce dont Séance a besoin.',
    missing: (features) => `Il n’a pas : ${features}.`,
    remedy: 'Un Firefox, Chrome, Edge ou Safari récent l’a. Rien n’est cassé, rien n’a été envoyé.',
  },
}
