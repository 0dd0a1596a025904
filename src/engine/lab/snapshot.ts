/**
 * What the screens need of a moment: small, structured-clone-safe, in three layers. `recorded` and `guessed` are what a
 * company has; `truth` is there only while real tastes are shown. Types only.
 */
import type { PublicCatalogue } from '../contract/catalogue'
import type { EventKind } from '../contract/events'
import type { Day, HouseholdId, Minute, ProfileId, TitleId, TrailerId, ViewerId } from '../contract/ids'
import type { Maskable } from '../contract/signals'
import type { Country, Device, Language, RowKind } from '../contract/vocabulary'
import type { RecordedMeasures } from '../service/metrics/measures'
import type { Cold, Part } from '../service/models/protocol'
import type { OrderedBy, Placement } from '../service/pages/page'
import type { TileReason } from '../service/pages/reason'
import type { WorldTrailerPolicyId } from '../service/trailers/protocol'

/** Which person's page a screen shows, and on what. */
export interface Seat {
  readonly profile: ProfileId
  readonly device: Device
}

/** A profile as its account shows it. Name and face are drawn by lot, independent of taste. */
export interface PersonCard {
  readonly profile: ProfileId
  readonly household: HouseholdId
  readonly name: string
  readonly portraitSeed: number
  readonly country: Country
  readonly language: Language
  readonly isVisitor: boolean
  /** Plays recorded so far. */
  readonly plays: number
}

export interface PeopleRequest {
  /** Part of a name; empty for everybody. */
  readonly query: string
  readonly offset: number
  readonly count: number
}

export interface TileView {
  readonly title: TitleId
  readonly score: number
  readonly rowScore: number
  readonly reason: TileReason
  readonly trailer: TrailerId
  readonly trailerProbability: number
}

export interface RowView {
  readonly kind: RowKind
  /** Title, genre index or country index, by kind; −1 for none. */
  readonly subject: number
  readonly orderedBy: OrderedBy
  readonly tiles: readonly TileView[]
}

export interface PageView {
  readonly seat: Seat
  readonly person: PersonCard
  readonly at: Minute
  readonly rows: readonly RowView[]
  /** Why this page knows nothing of its person, where it does not. */
  readonly cold: Cold | null
}

/** People as evidence beside the exact parts: how many watched both, and some of them. */
export interface Evidence {
  readonly watched: TitleId
  readonly both: number
  readonly watchedFirst: number
  readonly people: readonly PersonCard[]
}

/** A tile opened: everything that led to it. */
export interface TileDetail {
  readonly seat: Seat
  readonly title: TitleId
  /** Null where the title is not on the page. */
  readonly place: { readonly row: number; readonly column: number; readonly rowKind: RowKind; readonly orderedBy: OrderedBy } | null
  readonly score: number
  /** Largest first by size; adds up to `score`. */
  readonly parts: readonly Part[]
  /** 1-based place among all titles by score. */
  readonly rank: number
  readonly evidence: readonly Evidence[]
  readonly placements: readonly Placement[]
  readonly trailer: {
    readonly policy: WorldTrailerPolicyId
    readonly chosen: TrailerId
    readonly probability: number
    /** Size of the bank of posterior draws behind the probability; 0 for a policy that does not draw. */
    readonly draws: number
    readonly affinities: readonly number[]
    readonly expected: readonly number[] | null
  }
  /** The profile's own recorded events on which the score rests. */
  readonly records: readonly RecordView[]
}

/** One recorded event, for people to read. */
export interface RecordView {
  /** Its number in the log. */
  readonly event: number
  readonly kind: EventKind
  readonly at: Minute
  readonly profile: ProfileId
  readonly title: TitleId
  readonly trailer: TrailerId
  readonly device: Device | null
  readonly row: number
  readonly column: number
  readonly episode: number
  readonly amount: number
  readonly share: number
  /** Taken from the machine's sight. */
  readonly takenAway: boolean
}

/** One day's measures, as `world.md` defines the words. NaN never: what cannot be known yet is null. */
export interface DayMeasures {
  readonly day: Day
  readonly recorded: RecordedMeasures & {
    /** Quality plays of titles whose trailer was seen ÷ trailers seen; the last one seen of a title in a sitting counts. */
    readonly trailerTakeRate: number | null
  }
  readonly guessed: {
    /** Share of the day's next plays that stood among last night's model's first ten. */
    readonly nextPlayGuessed: number | null
    /** The blend's weights, by member. */
    readonly blendWeights: readonly { readonly model: string; readonly weight: number }[]
  }
  readonly truth: {
    /** NDCG@10 of the model's ranking against true taste, and of random order. */
    readonly guessAgainstTaste: number
    readonly randomOrder: number
    /** Mean enjoyment while watching, −1..1. */
    readonly enjoymentPerHour: number | null
    /** Hours watched, each weighed by how it was felt, −1..1. */
    readonly enjoyedHours: number
    readonly disappointments: number
    /** Mean over all who use the service, −1..1. */
    readonly satisfaction: number
  }
}

/** Sent once when a world opens. */
export interface Opening {
  readonly catalogue: PublicCatalogue
  readonly profiles: number
  readonly households: number
  /** How many profiles there may be one day, with those who join and are invited. */
  readonly profileRoom: number
  readonly visitor: ProfileId
  readonly engineVersion: string
  /** Twelve titles that newcomers can tell apart, to pick three from. */
  readonly starters: readonly TitleId[]
}

export interface Snapshot {
  readonly day: Day
  /** Counters since the opening. */
  readonly recorded: {
    /** Profiles that are there: not those who left, and the visitor's once they have joined. */
    readonly profiles: number
    /** Profiles opened so far, those who left among them. */
    readonly everOpened: number
    readonly pagesShown: number
    readonly events: number
    readonly interactions: number
    readonly hash: string
    readonly days: readonly DayMeasures['recorded'][]
    readonly visitor: readonly RecordView[]
    readonly masked: readonly Maskable[]
  }
  readonly guessed: {
    readonly learnedOn: Day | null
    readonly days: readonly DayMeasures['guessed'][]
    readonly pages: readonly PageView[]
  }
  /** Null while real tastes are not shown. */
  readonly truth: {
    readonly days: readonly DayMeasures['truth'][]
    readonly people: readonly TruePerson[]
  } | null
}

/** Who really sits behind a shown profile. */
export interface TruePerson {
  readonly profile: ProfileId
  readonly viewers: readonly TrueViewer[]
  /** True share of enjoyment the person would have of each shown title, by page and tile: −1..1. */
  readonly likes: readonly { readonly title: TitleId; readonly enjoyment: number }[]
}

export interface TrueViewer {
  readonly viewer: ViewerId
  readonly age: number
  /** One number a trait of {@link traits}. */
  readonly traits: readonly TrueTrait[]
}

/** One thing that a viewer really is, with the range in which a slider may move it. */
export interface TrueTrait {
  readonly trait: number
  readonly name: string
  readonly value: number
  readonly min: number
  readonly max: number
}
