/** Words as they are looked for, and as names of files and links are made of them: accents, case, ligatures and spaces around them do not matter. */
export const folded = (words: string): string =>
  words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').trim()
