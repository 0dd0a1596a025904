import type { Snapshot } from '../../../../engine/lab/snapshot'
import type { Messages } from '../../../../i18n/messages'
import type { Rich } from '../../../../i18n/rich'
import type { Series } from '../../../charts/series'

/** One measure, ready to be drawn. */
export interface MeasureView {
  readonly id: string
  readonly title: string
  readonly sentence: Rich | null
  readonly unit: string
  readonly how: string
  readonly digits: number
  readonly series: readonly Series[]
}

type RecordedDay = Snapshot['recorded']['days'][number]
type RecordedMeasure = 'takeRate' | 'eveningsFound' | 'hours' | 'effectiveCatalogueSize' | 'overlap'

/** How a recorded measure is shown: times so much, with so many digits. */
const RECORDED: { readonly [M in RecordedMeasure]: { readonly times: number; readonly digits: number } } = {
  takeRate: { times: 100, digits: 1 },
  eveningsFound: { times: 100, digits: 0 },
  hours: { times: 1, digits: 0 },
  effectiveCatalogueSize: { times: 1, digits: 0 },
  overlap: { times: 1, digits: 1 },
}

/** All measures that may be shown, how well it guesses first: what the company can compute, and with real tastes shown, what nobody else can. */
export function measuresOf(snapshot: Snapshot, titleCount: number, messages: Messages): readonly [MeasureView, ...MeasureView[]] {
  return [nextPlay(snapshot, messages), ...recordedMeasures(snapshot, titleCount, messages), ...realMeasures(snapshot, messages)]
}

function nextPlay(snapshot: Snapshot, { engine }: Messages): MeasureView {
  const { title, sentence, unit, how } = engine.measures.nextPlayGuessed
  const shares = snapshot.guessed.days.map((day) => day.nextPlayGuessed)
  const last = lastKnown(shares)
  return {
    id: 'nextPlayGuessed',
    title,
    unit,
    how,
    digits: 0,
    sentence: last === null ? null : sentence(last),
    series: [{ key: 'value', name: '', layer: 'guessed', values: scaled(shares, 100) }],
  }
}

function recordedMeasures(snapshot: Snapshot, titleCount: number, { engine }: Messages): readonly MeasureView[] {
  const { days } = snapshot.recorded
  const { takeRate, eveningsFound, hours, effectiveCatalogueSize, overlap } = engine.measures
  const words: { readonly [M in RecordedMeasure]: { title: string; unit: string; how: string; sentence: (value: number) => Rich } } = {
    takeRate,
    eveningsFound,
    hours,
    effectiveCatalogueSize: { ...effectiveCatalogueSize, sentence: (size) => effectiveCatalogueSize.sentence(size, titleCount) },
    overlap,
  }
  const view = (id: RecordedMeasure): MeasureView => {
    const values = days.map((day: RecordedDay) => day[id])
    const last = lastKnown(values)
    const { title, unit, how, sentence } = words[id]
    const { times, digits } = RECORDED[id]
    return {
      id,
      title,
      unit,
      how,
      digits,
      sentence: last === null ? null : sentence(last),
      series: [{ key: 'value', name: '', layer: 'recorded', values: scaled(values, times) }],
    }
  }
  return [view('takeRate'), view('eveningsFound'), view('hours'), view('effectiveCatalogueSize'), view('overlap')]
}

function realMeasures(snapshot: Snapshot, { engine }: Messages): readonly MeasureView[] {
  if (snapshot.truth === null) return []
  const { days } = snapshot.truth
  const last = days.at(-1)
  const { guessAgainstTaste, disappointments } = engine.measures
  return [
    {
      id: 'guessAgainstTaste',
      title: guessAgainstTaste.title,
      unit: guessAgainstTaste.unit,
      how: guessAgainstTaste.how,
      digits: 0,
      sentence: last === undefined ? null : guessAgainstTaste.sentence(last.guessAgainstTaste, last.randomOrder),
      series: [
        {
          key: 'guess',
          name: guessAgainstTaste.guess,
          layer: 'truth',
          values: scaled(
            days.map((day) => day.guessAgainstTaste),
            100,
          ),
        },
        {
          key: 'random',
          name: guessAgainstTaste.random,
          layer: 'truth',
          reference: true,
          values: scaled(
            days.map((day) => day.randomOrder),
            100,
          ),
        },
      ],
    },
    {
      id: 'disappointments',
      title: disappointments.title,
      unit: disappointments.unit,
      how: disappointments.how,
      digits: 0,
      sentence: last === undefined ? null : disappointments.sentence(last.disappointments),
      series: [{ key: 'value', name: '', layer: 'truth', values: days.map((day) => day.disappointments) }],
    },
  ]
}

const lastKnown = (values: readonly (number | null)[]): number | null => values.filter((value) => value !== null).at(-1) ?? null

const scaled = (values: readonly (number | null)[], times: number): readonly (number | null)[] =>
  values.map((value) => (value === null ? null : value * times))

export interface BlendLine {
  readonly model: string
  readonly weight: number
  /** 0 to 1: the weight against the heaviest. */
  readonly length: number
}

/** The blend's weights of the last night, heaviest first; none where one model orders the pages alone. */
export function blendOf(snapshot: Snapshot): readonly BlendLine[] {
  const weights = snapshot.guessed.days.at(-1)?.blendWeights ?? []
  const heaviest = Math.max(...weights.map(({ weight }) => Math.abs(weight)), Number.MIN_VALUE)
  return weights.map(({ model, weight }) => ({ model, weight, length: Math.abs(weight) / heaviest })).sort((a, b) => b.weight - a.weight)
}

/** Share of the table of all profiles and all titles in which nothing is recorded. */
export const emptyShare = (interactions: number, table: { readonly profiles: number; readonly titles: number }): number =>
  1 - interactions / Math.max(1, table.profiles * table.titles)
