import type { Signal } from '../../../engine/contract/signals'
import type { Aspect, Country, Device, Genre, Language, Structure, TitleKind, Tone } from '../../../engine/contract/vocabulary'
import { formatFor } from '../../format'

const { integer, decimal } = formatFor('en')

const genres: { readonly [G in Genre]: string } = {
  comedy: 'comedy',
  drama: 'drama',
  thriller: 'thriller',
  crime: 'crime',
  romance: 'romance',
  action: 'action',
  scienceFiction: 'science fiction',
  fantasy: 'fantasy',
  horror: 'horror',
  documentary: 'documentary',
  family: 'family',
  politics: 'politics',
}

const tones: { readonly [T in Tone]: string } = {
  dark: 'dark',
  warm: 'warm',
  witty: 'witty',
  tense: 'tense',
  dreamy: 'dreamy',
  raw: 'raw',
}

const titleKinds: { readonly [K in TitleKind]: string } = { film: 'film', series: 'series', miniSeries: 'mini-series' }

const structures: { readonly [S in Structure]: string } = {
  closed: 'everything resolved at the end',
  cliffhanger: 'ends on a cliffhanger',
  serial: 'one long story',
}

const devices: { readonly [D in Device]: string } = {
  television: 'television',
  computer: 'computer',
  tablet: 'tablet',
  phone: 'phone',
}

const countries: { readonly [C in Country]: string } = {
  FR: 'France',
  BE: 'Belgium',
  CA: 'Canada',
  GB: 'United Kingdom',
  US: 'United States',
  SN: 'Senegal',
}

const languages: { readonly [L in Language]: string } = { en: 'English', fr: 'French' }

const aspects: { readonly [A in Aspect]: string } = {
  lead: 'the lead actor',
  director: 'the director',
  romance: 'romance',
  action: 'action',
  politics: 'politics',
  dread: 'dread',
  comedy: 'comedy',
  wonder: 'wonder',
}

const signals: { readonly [S in Signal]: string } = {
  titles: 'which titles',
  artists: 'which artists',
  structures: 'how stories end',
  when: 'when',
  howLong: 'how long',
  trailers: 'trailers',
  device: 'on what device',
}

/** The words of the field, and the three kinds of number. */
export const words = {
  layers: {
    truth: { name: 'Real', meaning: 'What a person really likes and feels. Only the simulation knows it.' },
    recorded: { name: 'Recorded', meaning: 'Events, and anything counted from them. The service knows it.' },
    guessed: { name: 'Guessed', meaning: 'What a model infers or predicts. The service guesses it.' },
  },
  setByUs: 'set by us',
  cameOut: 'came out',
  genres,
  tones,
  titleKinds,
  structures,
  devices,
  countries,
  languages,
  aspects,
  signals,
  /** 0 to 9. */
  trailer: (trailer: number) => `trailer ${String.fromCharCode(65 + trailer)}`,
  world: (number: number) => `world ${number}`,
  day: (day: number) => `day ${integer(day)}`,
  /** A share, never as a bare 0.71: "7 in 10". */
  inTen: (share: number) => `${integer(Math.round(share * 10))} in 10`,
  inTenPrecisely: (outOfTen: number) => `${decimal(outOfTen, 1)} of 10`,
  yes: 'yes',
  no: 'no',
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  dismiss: 'Dismiss',
  how: 'How?',
}
