import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { Surprise } from '../../../../engine/lab/data/surprise'
import type { Seat } from '../../../../engine/lab/snapshot'
import { useMessages } from '../../../../store/language'
import { usePage } from '../../../page/usePage'
import { Sentence } from '../../../parts/Sentence'
import { titleName } from '../../../wording/title'

interface OwnSurprisesProps {
  readonly answer: Surprise
  readonly catalogue: PublicCatalogue
  readonly seat: Seat
}

const MOST = 10

/** Of one person's page tonight: what neither the crowd nor their past would have named. */
export function OwnSurprises({ answer: { own }, catalogue, seat }: OwnSurprisesProps) {
  const { own: say } = useMessages().close
  const name = usePage(seat)?.person.name ?? ''
  const listed = [...own.unexpected].sort((one, other) => one.guessedPlace - other.guessedPlace).slice(0, MOST)
  return (
    <section className="close-own" data-testid="own-surprises">
      <h2>{say.title(name)}</h2>
      {listed.length === 0 ? <p>{say.none}</p> : <p>{say.count(own.unexpected.length, own.shown)}</p>}
      <ul>
        {listed.map(({ title, guessedPlace, of, enjoyment }) => (
          <li key={title}>
            <strong>{titleName(catalogue, title)}</strong>{' '}
            <span className="close-quiet">
              <Sentence text={say.line(guessedPlace, of)} />
              {enjoyment !== null && (
                <>
                  {' · '}
                  <Sentence text={say.felt(enjoyment)} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {own.unexpected.length > MOST && <p className="close-quiet">{say.more(own.unexpected.length - MOST)}</p>}
    </section>
  )
}
