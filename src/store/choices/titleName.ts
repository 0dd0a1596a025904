/** A title as a link writes it: `50-the-last-lighthouse`. Titles of one name in two worlds are told apart by their numbers, those of one number by their names. */
import type { PublicTitle } from '../../engine/contract/catalogue'
import { folded } from '../../i18n/folded'
import type { Field } from './field'

type Named = Pick<PublicTitle, 'id' | 'name'>

export const nameOf = ({ id, name }: Named): string =>
  [
    String(id),
    ...folded(name)
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== ''),
  ].join('-')

/** Any text that may name a title of some world. */
export const titleName: Field<string> = {
  write: (name) => name,
  read: (text) => (/^\d{1,5}(-[a-z0-9]+)*$/.test(text) ? text : undefined),
}

/** The title that goes by this name; null where this world has none. */
export function titleNamed<Title extends Named>(titles: readonly Title[], name: string | null): Title | null {
  const title = name === null ? undefined : titles[Number.parseInt(name, 10)]
  return title !== undefined && nameOf(title) === name ? title : null
}
