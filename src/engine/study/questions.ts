/**
 * What the Engine room may ask about a study. Types only.
 *
 * A new question is one line here, one file in this folder, and one line in `answering.ts`. Answers are structured-clone-safe; the
 * study itself never changes: another night, another origin, is another study.
 */
import type { LearnPicture, LearnRequest } from './factors/learn'
import type { Found } from './found/found'
import type { Near, NearRequest } from './found/near'
import type { AllHad, StudyGuess, StudyGuessAsked } from './guess/guess'
import type { JoinRequest } from './join'
import type { FilePreview, FileRefused, FileRequest, OpenedFile, PreviewRequest } from './ownFile'
import type { OpenedStudy, Study, StudyCard } from './study'
import type { StudyTable, TableAsked } from './table/table'
import type { ColdAsked, ColdCurve } from './trials/cold'
import type { CurvePoint } from './trials/curvePoint'
import type { CurveAsked } from './trials/learningCurve'
import type { TrialAsked, TrialResult } from './trials/trial'

interface Question<About, Answer> {
  readonly about: About
  readonly answer: Answer
}

export interface StudyQuestions {
  /** Takes up another study; all that was worked out of the one before is let go. */
  readonly open: Question<Study, StudyCard>
  /** How well one model guesses what it was not shown. */
  readonly trial: Question<TrialAsked, TrialResult>
  /** How much better with more to learn from. */
  readonly curve: Question<CurveAsked, readonly CurvePoint[]>
  /** How well with the first few records of a person, or of a title. */
  readonly cold: Question<ColdAsked, ColdCurve>
  /** Takes up the real people that come with the site: their file without its gzip. */
  readonly unpack: Question<Uint8Array, OpenedStudy>
  /** The same people and one more; without ratings, without the one. */
  readonly join: Question<JoinRequest, OpenedStudy>
  /** The first lines of the visitor's own file; nothing is opened. */
  readonly preview: Question<PreviewRequest, FilePreview | FileRefused>
  /** Takes up the visitor's own file; refused, what is open stays. */
  readonly openFile: Question<FileRequest, OpenedFile | FileRefused>
  /** A factorisation under way: begun anew, or some sweeps further. */
  readonly learn: Question<LearnRequest, LearnPicture>
  /** What a factorisation finds in the end. */
  readonly found: Question<null, Found>
  /** Who stands next to a title, or to a person. */
  readonly near: Question<NearRequest, Near>
  /** What somebody would make of a title, worked out by one model. */
  readonly guess: Question<StudyGuessAsked, StudyGuess | AllHad>
  /** The whole table, its people and titles in an order. */
  readonly table: Question<TableAsked, StudyTable>
}

export type StudyQuestionName = keyof StudyQuestions

export type StudyAsked<Name extends StudyQuestionName = StudyQuestionName> = {
  [Each in Name]: { readonly question: Each; readonly about: StudyQuestions[Each]['about'] }
}[Name]

export type StudyAnswerTo<Name extends StudyQuestionName = StudyQuestionName> = StudyQuestions[Name]['answer']
