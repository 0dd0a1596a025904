/** A sentence in which some words belong to one of the three layers, so that a view can give them their mark. */

/** As in the engine's snapshot: what is real, what is recorded, what is guessed. */
export type Layer = 'truth' | 'recorded' | 'guessed'

export interface Marked {
  readonly layer: Layer
  readonly text: string
}

export type Rich = readonly (string | Marked)[]

export const truth = (text: string): Marked => ({ layer: 'truth', text })
export const recorded = (text: string): Marked => ({ layer: 'recorded', text })
export const guessed = (text: string): Marked => ({ layer: 'guessed', text })

/** rich`Two people share ${recorded('3')} of ten.` */
export function rich(texts: TemplateStringsArray, ...values: readonly (string | Marked)[]): Rich {
  return texts.flatMap((text, index) => (index < values.length ? [text, values[index]] : [text])).filter((part) => part !== '')
}

/** The sentence without its marks: for accessible names, and for tests. */
export const plainText = (sentence: Rich): string => sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('')
