import { useId, useState } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { TitleId } from '../../../../engine/contract/ids'
import { folded } from '../../../../i18n/folded'
import { useMessages } from '../../../../store/language'

interface TitleFilterProps {
  readonly catalogue: PublicCatalogue
  readonly title: TitleId | null
  readonly onChange: (title: TitleId | null) => void
}

/** A title by its name, with the names offered while one types; anything else is any title. */
export function TitleFilter({ catalogue, title, onChange }: TitleFilterProps) {
  const { stream: say } = useMessages().dataRoom
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const name = typed ?? (title === null ? '' : catalogue.titles[title].name)
  const take = (text: string) => {
    setTyped(text)
    const found = catalogue.titles.find((one) => folded(one.name) === folded(text))
    if ((found?.id ?? null) !== title) onChange(found?.id ?? null)
  }
  const takeFirst = () => {
    const found = typed === null || typed === '' ? undefined : catalogue.titles.find((one) => folded(one.name).includes(folded(typed)))
    if (found === undefined) return
    setTyped(null)
    onChange(found.id)
  }
  return (
    <label className="stream-title">
      <span>{say.title}</span>
      <input
        type="search"
        list={id}
        value={name}
        placeholder={say.anyTitle}
        onChange={(event) => take(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && takeFirst()}
        onBlur={() => setTyped(null)}
      />
      <datalist id={id}>
        {catalogue.titles.map((one) => (
          <option key={one.id} value={one.name} />
        ))}
      </datalist>
    </label>
  )
}
