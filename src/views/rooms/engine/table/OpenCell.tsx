import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import { useMessages } from '../../../../store/language'
import { session, useSession } from '../../../../store/session'
import { useStudy } from '../../../../store/study/page'
import { profileOf } from '../../../../worker/pageIds'
import { useQuestion } from '../../../page/useQuestion'
import { Button } from '../../../parts/Button'
import { Sentence } from '../../../parts/Sentence'
import { Waiting } from '../../../parts/Waiting'
import { wordRecord } from '../../../wording/record'
import { askNextAbout, askNextOfStudy } from '../guess/askNext'
import type { CellFound, TablePicture } from './picture'
import { useCellWords } from './useCellWords'

interface OpenCellProps {
  readonly picture: TablePicture
  readonly found: CellFound
  readonly catalogue: PublicCatalogue
}

/** What stands behind a cell: the records of a simulated person, the rating of a real one; of an empty cell, the way to a guess. */
export function OpenCell({ picture, found, catalogue }: OpenCellProps) {
  const { table: say } = useMessages()
  const words = useCellWords(picture)
  const ofWorld = useStudy(({ names }) => names?.origin === 'world')
  const { person, title, cell } = found
  return (
    <section
      className="whole-open"
      aria-label={say.opened}
      data-testid="table-cell"
      data-person={person}
      data-title={title}
      data-empty={cell === null}
    >
      <h2>
        {words.personOf(person)} · <cite>{words.titleOf(title)}</cite>
      </h2>
      {cell === null && (
        <>
          <p>{ofWorld ? say.nothing : say.nothingReal}</p>
          {ofWorld ? (
            <GuessButton person={person} title={title} catalogue={catalogue} />
          ) : (
            <StudyGuessButton person={person} title={title} />
          )}
        </>
      )}
      {cell !== null && !ofWorld && <Rating table={picture.table} cell={cell} most={words.scale?.max ?? 0} />}
      {cell !== null && ofWorld && (
        <>
          <p>
            <Sentence text={say.weighed(picture.table.ratings[cell])} />
          </p>
          <Behind person={person} title={title} catalogue={catalogue} />
        </>
      )}
    </section>
  )
}

function Rating({ table, cell, most }: { readonly table: TablePicture['table']; readonly cell: number; readonly most: number }) {
  const { table: say } = useMessages()
  const at = table.times?.[cell]
  return (
    <p>
      <Sentence text={say.rated(table.ratings[cell], most, at === undefined || Number.isNaN(at) ? null : say.given(at))} />
    </p>
  )
}

interface CellOfWorld extends Pick<OpenCellProps, 'catalogue'> {
  readonly person: number
  readonly title: number
}

function GuessButton({ person, title, catalogue }: CellOfWorld) {
  const { table: say } = useMessages()
  const seats = useSession((state) => state.seats)
  const ask = () => {
    const profile = profileOf(person)
    askNextAbout({ profile, title: catalogue.titles[title].id })
    session.actions.show([{ profile, device: seats[0]?.device ?? 'television' }, ...seats.slice(1)])
    session.actions.turnTo('engine', 'guess')
  }
  return (
    <Button look="strong" onClick={ask}>
      {say.guess}
    </Button>
  )
}

function StudyGuessButton({ person, title }: Omit<CellOfWorld, 'catalogue'>) {
  const { table: say } = useMessages()
  const ask = () => {
    askNextOfStudy({ person, title })
    session.actions.turnTo('engine', 'guess')
  }
  return (
    <Button look="strong" onClick={ask}>
      {say.guess}
    </Button>
  )
}

function Behind({ person, title, catalogue }: CellOfWorld) {
  const messages = useMessages()
  const { table: say } = messages
  const asked = useQuestion('cellEvents', { profile: profileOf(person), title: catalogue.titles[title].id })
  if (asked.answer === null) return <Waiting on={asked} words={say.fetching} />
  const { records, older } = asked.answer
  return (
    <>
      {records.length === 0 && !older && <p>{say.noRecords}</p>}
      <ol className="whole-records" reversed>
        {records.map((record) => (
          <li key={record.event}>
            {wordRecord(record, catalogue, messages)}
            {record.takenAway && ` (${say.takenAway})`}
          </li>
        ))}
      </ol>
      {older && <p>{say.older}</p>}
    </>
  )
}
