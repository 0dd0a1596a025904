import type { Genre, Tone } from '../../engine/contract/vocabulary'
import { type InkName, isInk } from './inks'
import { pickIndex } from './seed'

/** Ground, main, second and accent. */
export type Palette = readonly [ground: InkName, main: InkName, second: InkName, accent: InkName]

export const sheets = (text: string): readonly Palette[] =>
  text.split(' ').map((letters) => {
    const [ground, main, second, accent] = [...letters].filter(isInk)
    return [ground, main, second, accent]
  })

export const PALETTES: { readonly [G in Genre]: readonly Palette[] } = {
  comedy: sheets('MVWT IVMN PNWV YCVW SVYN TMWP VWMK WVMC'),
  drama: sheets('NWVS UPWM EBND WNVE DWOE ZWVX BWPM XNBZ'),
  thriller: sheets('DWOT XKVZ HVWM KWVZ JMVW ZWYK VKWM TKWY'),
  crime: sheets('ZEOW EKBZ HMVW JWVZ XNVZ FWMK MKVW NEVW'),
  romance: sheets('UPWR PVUW NPWR WRPN RUWP AURW DPWR BPWM'),
  action: sheets('OKWM KOMW MKVW VKWM ZOWK YKVC CWOM NOMW'),
  scienceFiction: sheets('NSOW UOWA XNOC JTWO LWYN DSWO CWYS KIVS'),
  fantasy: sheets('LMWA FIMW WLOF NMAW UMAW DMWI AULW TWMA'),
  horror: sheets('JWVB HWVP KIWV VKWB ZIWK FIWV UWRK KVWZ'),
  documentary: sheets('EBFW FIWM XDOT WTOK SDWO GWMF ENOW DEWO'),
  family: sheets('SCRW TYWP YRCW PTWY IRNY CYWR OWYT WVSM'),
  politics: sheets('WNVE NWVS BWEM XVNW ENVW VWNM ZWVE DWVE'),
}

/** Which grounds a tone asks for. */
const GROUNDS: { readonly [T in Tone]: string } = {
  dark: 'JKHNDUZBF',
  warm: 'MOEPYVWRB',
  witty: 'YMISPWTC',
  tense: 'VKJOXMH',
  dreamy: 'LANSUTPD',
  raw: 'EXWZGKF',
}
const LEAST_CHOICE = 4

/** A palette of the genre, of those whose ground suits a tone where there are enough of them. */
export function paletteOf(genre: Genre, tones: readonly Tone[], seed: number): Palette {
  const all = PALETTES[genre]
  const wanted = tones.map((tone) => GROUNDS[tone]).join('')
  const suits = all.filter(([ground]) => wanted.includes(ground))
  const rest = all.filter((palette) => !suits.includes(palette))
  const choice = [...suits, ...rest.slice(0, Math.max(0, LEAST_CHOICE - suits.length))]
  return choice[pickIndex(seed, 200, choice.length)]
}
