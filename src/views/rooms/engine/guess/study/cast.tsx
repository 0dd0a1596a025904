/** A guess about somebody of a study, as this room shows it: real people have no face, and real titles no invented poster. */
import type { TitleId } from '../../../../../engine/contract/ids'
import type { GuessTerm } from '../../../../../engine/service/guess/memberSums'
import type { AddedRecord } from '../../../../../engine/study/guess/changed'
import type { StudyGuess } from '../../../../../engine/study/guess/guess'
import type { StudyRow } from '../../../../../engine/study/guess/rows'
import type { StudyCard, StudyNames } from '../../../../../engine/study/study'
import type { Format } from '../../../../../i18n/format'
import type { Messages } from '../../../../../i18n/messages'
import { spoken } from '../../source/spoken'
import { familyOf } from '../families'
import type { GuessCast, ShownGuess, ShownRow, ShownSquare } from '../shown'
import { PaperTitle } from './PaperTitle'

export interface AboutStudy {
  readonly names: StudyNames
  readonly card: StudyCard
  /** The visitor is the last of the people. */
  readonly joined: boolean
  readonly messages: Messages
  readonly format: Format
}

type Say = Messages['guessStudy']
interface Named extends Pick<AboutStudy, 'joined'> {
  readonly names: Pick<StudyNames, 'people'>
}

const isVisitor = (person: number, { names, joined }: Named): boolean => joined && person === names.people.length - 1

/** A real title as it is called; a number says nothing by itself. */
export const wordTitle = (title: string, say: Say): string => (/^\d+$/.test(title) ? say.numberedTitle(title) : spoken(title))

const LONGEST = 40

/** A file may call people whatever it likes. */
const shortened = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST).trimEnd()}…` : name)

/** A number says nothing by itself: it is somebody's. */
export function wordPerson(person: number, { names, joined }: Named, say: Say): string {
  const name = names.people[person]
  if (isVisitor(person, { names, joined })) return say.you
  return /^\d+$/.test(name) ? say.numbered(name) : shortened(name)
}

export function studyShown(answer: StudyGuess, about: AboutStudy): ShownGuess {
  const { title, model, recorded, columns, own, neighbours, members, asRecorded, now } = answer
  return {
    title,
    model,
    family: familyOf(model),
    recorded,
    columns,
    own: rowOf(own, about),
    neighbours: neighbours.map((row) => ({ ...rowOf(row, about), shared: row.shared, closeness: row.closeness })),
    members,
    asRecorded,
    now,
  }
}

function rowOf({ person, liked, cells }: StudyRow, about: AboutStudy): ShownRow {
  const name = isVisitor(person, about) ? null : wordPerson(person, about, about.messages.guessStudy)
  return { person: { id: person, name, card: null }, liked, cells: cells.map((cell) => (cell === null ? null : squareOf(cell, about))) }
}

function squareOf(value: number, { card: { scale }, names, messages, format }: AboutStudy): ShownSquare {
  const { guessStudy: say } = messages
  if (scale === null) return { words: say.liked, said: say.liked, share: 0, full: true }
  const share = scale.max > scale.min ? (value - scale.min) / (scale.max - scale.min) : 1
  const number = format.decimal(value, value % 1 === 0 ? 0 : 1)
  return { words: number, said: say.ratedOf(number, format.integer(scale.max)), share, full: value >= names.likedFrom }
}

export function studyCast(answer: StudyGuess, added: readonly AddedRecord[], about: AboutStudy): GuessCast {
  const { names, messages } = about
  const { guessStudy: say, guess, best } = messages
  const titleName = (title: number): string => wordTitle(names.titles[title], say)
  const ratingOf = (title: TitleId): number => added.find((one) => one.title === title)?.rating ?? 1
  return {
    titleName,
    poster: (title) => <PaperTitle title={titleName(title)} genre={names.genres[title]?.[0] ?? null} />,
    isPaper: true,
    term: (term) => wordTerm(term, answer, about),
    member: (model) => best.models[model],
    added: (title) => squareOf(ratingOf(title), about),
    addedName: (title) =>
      about.card.scale === null ? guess.quoted(titleName(title)) : say.addedName(titleName(title), squareOf(ratingOf(title), about).words),
    withAdded: say.withAdded,
    closeness: ({ person, shared, liked, closeness }) =>
      answer.task === 'rating'
        ? say.likeness(person.name ?? say.you, shared.length, closeness)
        : guess.sum.closeness(person.name ?? say.you, { shared: shared.length, own: answer.own.liked, theirs: liked, closeness }),
    summary: summaryOf(answer, about),
    steps: say.steps[answer.model === 'ratingBlend' ? 'weighed' : familyOf(answer.model)],
    rank: rankOf(answer, about),
    how: say.how[answer.model],
    hint: answer.task === 'rating' || isAllLiked(names) ? guess.whatIf.hint : say.hintLiked(names.likedFrom),
  }
}

/** Then no rating is the least of those that are liked. */
const isAllLiked = ({ likedFrom }: AboutStudy['names']): boolean => !Number.isFinite(likedFrom)

function summaryOf({ model, members, own }: StudyGuess, about: AboutStudy) {
  const { guessStudy: say } = about.messages
  const name = isVisitor(own.person, about) ? null : wordPerson(own.person, about, say)
  const speaking = members[0]?.terms.filter(({ source }) => source.kind !== 'bias' && source.kind !== 'baseline').length ?? 0
  return say.summary[familyOf(model)](name, familyOf(model) === 'members' ? members.length : speaking)
}

function rankOf({ task, now }: StudyGuess, { card: { scale }, messages }: AboutStudy) {
  const { guessStudy: say, titles } = messages
  const place = titles.ordinal(now.rank)
  return task === 'rating' && scale !== null ? say.rankRated(place, now, scale) : say.rank(place, now.among)
}

function wordTerm({ source, value }: GuessTerm, { own, title }: StudyGuess, about: AboutStudy): string {
  const { names, messages } = about
  const { guessStudy: say, titles } = messages
  switch (source.kind) {
    case 'neighbour':
      return wordPerson(source.profile, about, say)
    case 'watched':
      return wordTitle(names.titles[source.title], say)
    case 'trait':
      return names.genreNames[source.trait]
    case 'factor':
      return say.factor(source.factor + 1)
    case 'bias':
      return source.of === 'person'
        ? say.bias.person(wordPerson(own.person, about, say))
        : say.bias[source.of](wordTitle(names.titles[title], say))
    case 'popularity':
      return value < 0 ? say.lessLiked : say.moreLiked
    default:
      return titles.source.baseline
  }
}
