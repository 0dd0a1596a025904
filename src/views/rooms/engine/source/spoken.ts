/** “Matrix, The (1999)” is “The Matrix (1999)”. */
export const spoken = (film: string): string => film.replace(/^(.*), (The|A|An|Le|La|Les|L'|Il|El|Das|Der|Die) (\(\d{4}\))$/, '$2 $1 $3')

/** A film's name and its year apart, where it has one. */
export function nameAndYear(film: string): { readonly name: string; readonly year: string | null } {
  const [, name, year] = /^(.*) \((\d{4})\)$/.exec(spoken(film)) ?? []
  return name === undefined || year === undefined ? { name: spoken(film), year: null } : { name, year }
}
