/**
 * What the screens may ask of a moment beside the snapshot. Types only.
 *
 * A new question is one line here, one function in a file of its own, one line in a file of answers (`titleAnswers.ts` …) and one in
 * `answering.ts`. Answers are small and
 * structured-clone-safe, and asking moves nothing.
 */

import type { Study } from '../study/study'
import type { ByHand, ByHandRequest } from './byHand'
import type { CellEvents, CellEventsRequest } from './cellEvents'
import type { Contrast, ContrastRequest } from './contrast'
import type { Clusters, ClustersRequest } from './data/clusters'
import type { Crowds, CrowdsRequest } from './data/crowds'
import type { Doors, DoorsRequest } from './data/doors'
import type { Dossier, DossierRequest } from './data/dossier'
import type { Felt, FeltRequest } from './data/felt'
import type { GivenAway, GivenAwayRequest } from './data/givenAway'
import type { IntrudedThird } from './data/intruded'
import type { RecordingNow, RecordingRequest } from './data/recording'
import type { Ripple, RippleRequest } from './data/ripple'
import type { StrandAnswer, StrandRequest } from './data/strands/strand'
import type { EventStream, NamedRecordView, RecordsAtRequest, StreamRequest } from './data/stream'
import type { Surprise, SurpriseRequest } from './data/surprise'
import type { GenreMix, GenreMixRequest } from './genreMix'
import type { Guess, GuessRequest } from './guess/guess'
import type { HangsOn, HangsOnRequest } from './hangsOn'
import type { LaunchStage, LaunchStageRequest } from './launch/stage'
import type { Membership } from './membership'
import type { MiddlePerson } from './middlePair'
import type { OlderEvents, OlderEventsRequest } from './olderEvents'
import type { Constellation, ConstellationRequest } from './people/constellation'
import type { HadSheBeenSo, HadSheBeenSoRequest } from './people/hadSheBeenSo'
import type { PersonPage, PersonPageRequest } from './people/personPage'
import type { Sofa, SofaRequest } from './people/sofa'
import type { PersonWeek, WeekRequest } from './people/week'
import type { ScoreSum } from './scoreSum'
import type { Served } from './served'
import type { StudyRequest } from './study'
import type { TastesHeld, TastesRequest } from './tastesHeld'
import type { TitleHolds, TitleHoldsRequest } from './titleHolds'
import type { TitlePage, TitleRequest } from './titlePage'
import type { Tonight, TonightRequest } from './tonight'
import type { Trace, TraceRequest } from './trace'
import type { Versions } from './versions'
import type { WallPage, WallRequest } from './wall'
import type { Without } from './without'

interface Question<About, Answer> {
  readonly about: About
  readonly answer: Answer
}

export interface Questions {
  /** What became of one record, from the tile to tonight's page. */
  readonly trace: Question<TraceRequest, Trace>
  /** Some people's pages, as small as they hang on a wall. */
  readonly wall: Question<WallRequest, readonly WallPage[]>
  /** The two in the middle of everybody, for a lesson. */
  readonly middlePair: Question<null, readonly MiddlePerson[]>
  /** For each title, the single records on which its score hangs most. */
  readonly hangsOn: Question<HangsOnRequest, readonly HangsOn[]>
  /** Of which genres is what was watched, and what is shown. */
  readonly genreMix: Question<GenreMixRequest, GenreMix>
  /** Real tastes: to be asked only while they are shown. */
  readonly tastesHeld: Question<TastesRequest, TastesHeld>
  /** What the editors' tags say that a title holds of each aspect. */
  readonly titleHolds: Question<TitleHoldsRequest, TitleHolds>
  /** A title's own page, for one person. */
  readonly titlePage: Question<TitleRequest, TitlePage>
  /** The arithmetic of a score. */
  readonly scoreSum: Question<TitleRequest, ScoreSum>
  /** A page in an order made by hand; null where the service does not order by its blend. */
  readonly byHand: Question<ByHandRequest, ByHand | null>
  /** A guess worked out: rows, terms, and what if some records were otherwise. Null before the first night. */
  readonly guess: Question<GuessRequest, Guess | null>
  /** The records behind one cell of the table. */
  readonly cellEvents: Question<CellEventsRequest, CellEvents>
  /** What the service had to learn from last night, to be learned from elsewhere. Null before the first night. */
  readonly study: Question<StudyRequest, Study | null>
  /** Where a title would stand without each of those that speak for it. */
  readonly without: Question<TitleRequest, readonly Without[]>
  /** Whose page stands best beside this one. */
  readonly contrast: Question<ContrastRequest, Contrast | null>
  /** When, on what and for which titles somebody is expected, and how often that came true. */
  readonly tonight: Question<TonightRequest, Tonight>
  /** How many home pages there are. */
  readonly versions: Question<null, Versions>
  /** All that is stored and inferred of one person. */
  readonly dossier: Question<DossierRequest, Dossier>
  /** What is measured beside what is felt. Null before anything was watched. */
  readonly felt: Question<FeltRequest, Felt | null>
  /** How few of the titles that somebody watched find them among all others. */
  readonly givenAway: Question<GivenAwayRequest, GivenAway>
  /** Of all households: who joined, who uses it, who shares. */
  readonly doors: Question<DoorsRequest, Doors>
  /** How unexpected what pages show is, and how welcome. Null before the first night. */
  readonly surprise: Question<SurpriseRequest, Surprise | null>
  /** How satisfied they are, by how soon they feel intruded upon; real tastes. */
  readonly intruded: Question<null, readonly IntrudedThird[]>
  /** Of whom what is recorded. */
  readonly recording: Question<RecordingRequest, RecordingNow>
  /** What lies behind one of the seven signals, of everybody, a group, a household or a person. */
  readonly strand: Question<StrandRequest, StrandAnswer>
  /** Numbers of the records that pass a filter. */
  readonly stream: Question<StreamRequest, EventStream>
  /** Some records by their numbers, with whose they are. */
  readonly recordsAt: Question<RecordsAtRequest, readonly NamedRecordView[]>
  /** What one record moved, in its person's page and in others'. Null before the first night. */
  readonly ripple: Question<RippleRequest, Ripple | null>
  /** Who liked a director, an older title and a lead, and their overlap. Null while nobody liked anything. */
  readonly crowds: Question<CrowdsRequest, Crowds | null>
  /** Groups of people found in what is believed of them. Null while too little is known. */
  readonly clusters: Question<ClustersRequest, Clusters | null>
  /** Where everybody stands, and by what they can be told apart. */
  readonly constellation: Question<ConstellationRequest, Constellation>
  /** One person: records, guesses and, if asked, the truth. */
  readonly person: Question<PersonPageRequest, PersonPage>
  /** "Had she been so": her page and her place, from the last 28 evenings of her household lived again, same dice, models frozen. Nothing is kept. */
  readonly hadSheBeenSo: Question<HadSheBeenSoRequest, HadSheBeenSo>
  /** What of a person's records is no longer kept one by one. */
  readonly olderEvents: Question<OlderEventsRequest, OlderEvents>
  /** The last seven evenings of some people. */
  readonly week: Question<WeekRequest, readonly PersonWeek[]>
  /** What each member of a household would lose by sharing one profile. */
  readonly sofa: Question<SofaRequest, Sofa>
  /** What a launch of a title needs of this morning: hidden things too, to be handed to the launches' worker and shown nowhere. */
  readonly launchStage: Question<LaunchStageRequest, LaunchStage>
  /** How long accounts stay. */
  readonly membership: Question<null, Membership>
  /** How well mixed households are served; real tastes. */
  readonly served: Question<null, Served | null>
  /** Hours watched of each title in the last 28 days. */
  readonly hoursByTitle: Question<null, Float64Array>
}

export type QuestionName = keyof Questions

/** A question with what it is about. */
export type Asked<Name extends QuestionName = QuestionName> = {
  [Each in Name]: { readonly question: Each; readonly about: Questions[Each]['about'] }
}[Name]

export type AnswerTo<Name extends QuestionName = QuestionName> = Questions[Name]['answer']
