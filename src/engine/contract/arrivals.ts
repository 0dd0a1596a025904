import type { PublicCatalogue, PublicTitle } from './catalogue'
import type { Day, TitleId } from './ids'

/** Whether a title is in the catalogue on that day: offered, found and watchable. */
export const isThereOn = ({ releasedOn }: Pick<PublicTitle, 'releasedOn'>, day: Day): boolean => releasedOn <= day

/** The titles that have not arrived on that day. */
export const notYetOn = ({ titles }: PublicCatalogue, day: Day): readonly TitleId[] =>
  titles.filter((title) => !isThereOn(title, day)).map(({ id }) => id)
