import type { Signal } from '../../../engine/contract/signals'
import type { Aspect, Country, Device, Genre, Language, Structure, TitleKind, Tone } from '../../../engine/contract/vocabulary'
import { formatFor } from '../../format'
import type { words as english } from '../en/words'

const { integer, decimal } = formatFor('fr')

const genres: { readonly [G in Genre]: string } = {
  comedy: 'comédie',
  drama: 'drame',
  thriller: 'thriller',
  crime: 'policier',
  romance: 'romance',
  action: 'action',
  scienceFiction: 'science-fiction',
  fantasy: 'fantastique',
  horror: 'horreur',
  documentary: 'documentaire',
  family: 'famille',
  politics: 'politique',
}

const tones: { readonly [T in Tone]: string } = {
  dark: 'sombre',
  warm: 'chaleureux',
  witty: 'spirituel',
  tense: 'tendu',
  dreamy: 'rêveur',
  raw: 'brut',
}

const titleKinds: { readonly [K in TitleKind]: string } = { film: 'film', series: 'série', miniSeries: 'mini-série' }

const structures: { readonly [S in Structure]: string } = {
  closed: 'tout se dénoue à la fin',
  cliffhanger: 'finit sur un suspense',
  serial: 'une seule longue histoire',
}

const devices: { readonly [D in Device]: string } = {
  television: 'télévision',
  computer: 'ordinateur',
  tablet: 'tablette',
  phone: 'téléphone',
}

const countries: { readonly [C in Country]: string } = {
  FR: 'France',
  BE: 'Belgique',
  CA: 'Canada',
  GB: 'Royaume-Uni',
  US: 'États-Unis',
  SN: 'Sénégal',
}

const languages: { readonly [L in Language]: string } = { en: 'anglais', fr: 'français' }

const aspects: { readonly [A in Aspect]: string } = {
  lead: 'le premier rôle',
  director: 'la réalisation',
  romance: 'la romance',
  action: 'l’action',
  politics: 'la politique',
  dread: 'l’angoisse',
  comedy: 'la comédie',
  wonder: 'le merveilleux',
}

const signals: { readonly [S in Signal]: string } = {
  titles: 'quels titres',
  artists: 'quels artistes',
  structures: 'comment finissent les histoires',
  when: 'quand',
  howLong: 'combien de temps',
  trailers: 'les bandes-annonces',
  device: 'sur quel appareil',
}

export const words: typeof english = {
  layers: {
    truth: { name: 'Réel', meaning: 'Ce qu’une personne aime et ressent vraiment. Seule la simulation le sait.' },
    recorded: { name: 'Enregistré', meaning: 'Les traces, et tout ce qu’on en compte. Le service le sait.' },
    guessed: { name: 'Deviné', meaning: 'Ce qu’un modèle déduit ou prédit. Le service le suppose.' },
  },
  setByUs: 'fixé par nous',
  cameOut: 'obtenu',
  genres,
  tones,
  titleKinds,
  structures,
  devices,
  countries,
  languages,
  aspects,
  signals,
  trailer: (trailer) => `bande-annonce ${String.fromCharCode(65 + trailer)}`,
  world: (number) => `monde ${number}`,
  day: (day) => `jour ${integer(day)}`,
  inTen: (share) => `${integer(Math.round(share * 10))} sur 10`,
  inTenPrecisely: (outOfTen) => `${decimal(outOfTen, 1)} sur 10`,
  yes: 'oui',
  no: 'non',
  close: 'Fermer',
  cancel: 'Annuler',
  undo: 'Défaire',
  dismiss: 'Masquer',
  how: 'Comment ?',
}
