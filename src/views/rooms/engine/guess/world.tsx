/** A guess about somebody of the simulated world, as this room shows it. */
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { TitleId } from '../../../../engine/contract/ids'
import type { Guess } from '../../../../engine/lab/guess/guess'
import type { GuessCell, GuessRow, NeighbourRow } from '../../../../engine/lab/guess/rows'
import type { GuessTerm } from '../../../../engine/service/guess/memberSums'
import type { Messages } from '../../../../i18n/messages'
import { Poster } from '../../../art/Poster'
import { wordSource } from '../../../wording/source'
import { titleName } from '../../../wording/title'
import { squareKind } from './derive'
import { familyOf } from './families'
import type { GuessCast, ShownGuess, ShownNeighbour, ShownPerson, ShownRow, ShownSquare } from './shown'

type Say = Messages['guess']

export function worldGuess(guess: Guess, say: Say): ShownGuess {
  const { title, model, recorded, columns, own, neighbours, members, asRecorded, now } = guess
  return {
    title,
    model,
    family: familyOf(model),
    recorded,
    columns,
    own: rowOf(own, say),
    neighbours: neighbours.map((neighbour) => neighbourOf(neighbour, say)),
    members,
    asRecorded,
    now,
  }
}

const personOf = ({ person }: GuessRow): ShownPerson => ({
  id: person.profile,
  name: person.isVisitor ? null : person.name,
  card: person,
})

const rowOf = (row: GuessRow, say: Say): ShownRow => ({
  person: personOf(row),
  liked: row.liked,
  cells: row.cells.map((cell) => cell && squareOf(cell, say)),
})

const neighbourOf = (row: NeighbourRow, say: Say): ShownNeighbour => ({
  ...rowOf(row, say),
  shared: row.shared,
  closeness: row.closeness,
})

const FULL_FROM = 0.4
const STRONG = 0.6

function squareOf(cell: GuessCell, { square }: Say): ShownSquare {
  const kind = squareKind(cell)
  const words = kind === 'part' ? square.part(cell.reachedShare) : square[kind]
  return { words, said: words, share: cell.reachedShare, full: cell.reachedShare >= FULL_FROM || cell.weight > STRONG }
}

export function worldCast(guess: Guess, catalogue: PublicCatalogue, messages: Messages): GuessCast {
  const { guess: say, titles, screen } = messages
  const ways: Readonly<Record<string, string>> = say.ways
  const name = guess.own.person.isVisitor ? null : guess.own.person.name
  return {
    titleName: (title) => catalogue.titles[title].name,
    poster: (title) => <Poster title={catalogue.titles[title]} />,
    isPaper: false,
    term: (term) => wordGuessTerm(term, { guess, catalogue }, messages),
    member: (model) => ways[model] ?? model,
    added: () => ({ words: say.square.added, said: say.square.added, share: 1, full: true }),
    closeness: ({ person, shared, liked, closeness }) =>
      say.sum.closeness(person.name || screen.page.you, { shared: shared.length, own: guess.own.liked, theirs: liked, closeness }),
    summary: summaryOf(guess, name, say),
    steps: stepsOf(guess, say),
    rank: say.sum.rank(titles.ordinal(guess.now.rank), guess.titleCount),
    how: say.how[guess.model],
    hint: say.whatIf.hint,
    addedName: (title) => say.quoted(catalogue.titles[title].name),
    withAdded: say.whatIf.added,
  }
}

function stepsOf({ model }: Guess, { steps }: Say): readonly string[] {
  const family = familyOf(model)
  return family === 'people' || family === 'traits' || family === 'everybody' || family === 'members' ? steps[family] : steps.titles
}

function summaryOf(guess: Guess, name: string | null, { summary }: Say) {
  const [{ terms }] = guess.members
  switch (familyOf(guess.model)) {
    case 'people':
      return summary.people(name, terms.length)
    case 'traits':
      return summary.traits(name, terms.filter(({ source }) => source.kind !== 'baseline').length)
    case 'everybody':
      return summary.everybody()
    case 'members':
      return summary.members(guess.members.length)
    default:
      return summary.titles(name, terms.filter(({ source }) => source.kind === 'watched').length)
  }
}

interface About {
  readonly guess: Guess
  readonly catalogue: PublicCatalogue
}

/** What a term comes from, in words: a person, a title, a trait. */
function wordGuessTerm({ source, value }: GuessTerm, { guess, catalogue }: About, messages: Messages): string {
  switch (source.kind) {
    case 'neighbour': {
      const row = guess.neighbours.find(({ person }) => person.profile === source.profile)
      return row === undefined ? messages.guess.sum.somebody : row.person.name || messages.screen.page.you
    }
    case 'watched':
      return titleName(catalogue, source.title) ?? ''
    case 'factor':
    case 'bias':
      return messages.titles.source.baseline
    default:
      return wordSource(source, { catalogue, records: [], value }, messages)
  }
}

export function openTitles({ recorded, title }: Guess, { titles }: PublicCatalogue, added: readonly TitleId[]) {
  const taken = new Set([...recorded, ...added, title])
  return titles
    .filter(({ id }) => !taken.has(id))
    .map(({ id, name }) => ({ value: `${id}`, name }))
    .sort((one, other) => one.name.localeCompare(other.name))
}
