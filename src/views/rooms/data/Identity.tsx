import type { Country } from '../../../engine/contract/vocabulary'
import { useMessages } from '../../../store/language'
import { Sentence } from '../../parts/Sentence'
import { FamilySwitch } from './FamilySwitch'

/** The country, as far as the machine sees it. */
export interface SeenCountry {
  readonly country: Country | null
  readonly sameCountry: number
  readonly profiles: number
}

interface IdentityProps {
  /** Null while it is not known yet. */
  readonly seen: SeenCountry | null
  readonly hidden: boolean
  /** Pointed at, here or in the picture. */
  readonly lit: boolean
  readonly onLight: (lit: boolean) => void
  readonly onSwitch: () => void
}

/** Who somebody is, as far as the machine sees: a country shared with so many, with its switch, and what nobody reads. */
export function Identity({ seen, hidden, lit, onLight, onSwitch }: IdentityProps) {
  const { families, words } = useMessages()
  const { identity: say } = families
  const country = seen?.country ?? null
  return (
    <section className="family identity" aria-label={families.names.identity} data-testid="family-identity">
      <ul className="signals-list">
        <li
          className={`signals-one${hidden ? ' signals-hidden' : ''}${lit ? ' signals-lit' : ''}`}
          onPointerEnter={() => onLight(true)}
          onPointerLeave={() => onLight(false)}
          onFocus={() => onLight(true)}
          onBlur={() => onLight(false)}
        >
          <svg className="signals-strand" viewBox="0 0 120 36" preserveAspectRatio="none" aria-hidden="true">
            {(hidden || country !== null) && <path d="M2 18H118" />}
          </svg>
          <FamilySwitch
            name={families.names.identity}
            seen={hidden ? 'none' : 'all'}
            state={
              hidden ? (
                say.hidden
              ) : country === null || seen === null ? (
                say.none
              ) : (
                <Sentence text={say.country(words.countries[country], seen.sameCountry, seen.profiles)} />
              )
            }
            onSwitch={onSwitch}
          />
        </li>
      </ul>
      <p className="identity-unknown">{say.unknown}</p>
    </section>
  )
}
