/** Quotation marks inside quotation marks, as each language writes them. */

/** For English: single ones inside double ones. */
export const insideDouble = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’')

/** For French: double ones, without spaces, inside guillemets. */
export const insideGuillemets = (text: string): string => text.replace(/«\s?/g, '“').replace(/\s?»/g, '”')
