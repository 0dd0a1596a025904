/**
 * The title on stage and what was cut of it, as a link holds them: `title.50-the-lighthouse`, and for each cut its letter, the trailer that it
 * began as, and its shots, each as trailer, shot, seconds, how much it is leaned on, and caption: `K_2_2-0-1.6-1-3_5-1-2-0.5-n`.
 */
import type { Slot } from '../../../../store/choices/chosen'
import { slotsOf } from '../../../../store/choices/chosen'
import { type Field, flag, listOf, orNone } from '../../../../store/choices/field'
import { titleName } from '../../../../store/choices/titleName'
import { type Cut, type CutShot, SECONDS, SHOTS, STRESS } from '../../../../store/trailers/cut'
import { type Cuts, type Race, UNCUT, type Which } from '../../../../store/trailers/race'
import { trailerOf } from '../../../../worker/pageIds'
import { TRAILERS_A_TITLE } from '../../../vocabulary'
import { OWN_LETTER } from '../compose/board'
import { letterAt } from '../launch/derive'

/** More shots than a trailer is made of are in none. */
const MOST_SHOTS = 20
const MOST_CAPTIONS = 20
const NO_CAPTION = 'n'

export const letterOf = (which: Which): string => (which === 'own' ? OWN_LETTER : letterAt(which))

function whichOf(letter: string): Which | undefined {
  if (letter === OWN_LETTER) return 'own'
  const at = Array.from({ length: TRAILERS_A_TITLE }, (_, trailer) => letterAt(trailer)).indexOf(letter)
  return at < 0 ? undefined : trailerOf(at)
}

interface OneCut {
  readonly which: Which
  readonly cut: Cut
}

const oneCut: Field<OneCut> = {
  write: ({ which, cut }) => [letterOf(which), String(cut.from), ...cut.shots.map(wordOfShot)].join('_'),
  read: (text) => {
    const [letter = '', from = '', ...words] = text.split('_')
    const which = whichOf(letter)
    const began = trailerIn(from)
    const shots = words.map(shotOf).filter((shot) => shot !== undefined)
    const isWhole = shots.length === words.length && shots.length >= SHOTS.min && shots.length <= SHOTS.max
    return which === undefined || began === undefined || !isWhole ? undefined : { which, cut: { from: began, shots } }
  },
}

const wordOfShot = ({ trailer, shot, seconds, stress, caption }: CutShot): string =>
  [trailer, shot, seconds, stress, caption ?? NO_CAPTION].join('-')

const trailerIn = (text: string) => (/^\d$/.test(text) ? trailerOf(Number(text)) : undefined)

function shotOf(text: string, key: number): CutShot | undefined {
  const [, of = '', which = '', long = '', leaned = '', under = ''] =
    /^(\d)-(\d{1,2})-(\d(?:\.\d{1,4})?)-(\d(?:\.\d{1,4})?)-(\d{1,2}|n)$/.exec(text) ?? []
  const trailer = trailerIn(of)
  const [shot, seconds, stress] = [Number(which), Number(long), Number(leaned)]
  const caption = under === NO_CAPTION ? null : Number(under)
  const isSound =
    shot < MOST_SHOTS &&
    seconds >= SECONDS.min &&
    seconds <= SECONDS.max &&
    stress >= STRESS.min &&
    stress <= STRESS.max &&
    (caption ?? 0) < MOST_CAPTIONS
  return trailer !== undefined && isSound ? { key, trailer, shot, seconds, stress, caption } : undefined
}

const each = listOf(oneCut, { most: TRAILERS_A_TITLE + 1 })

/** The eleventh last. */
const listed = ({ own, edited }: Cuts): readonly OneCut[] => [
  ...Object.entries(edited).map(([trailer, cut]) => ({ which: trailerOf(Number(trailer)), cut })),
  ...(own === null ? [] : [{ which: 'own' as const, cut: own }]),
]

const cuts: Field<Cuts> = {
  write: (value) => each.write(listed(value)),
  read: (text) => {
    const all = each.read(text)
    const own = all?.find(({ which }) => which === 'own')?.cut ?? null
    return all && { own, edited: Object.fromEntries(all.flatMap(({ which, cut }) => (which === 'own' ? [] : [[which, cut]]))) }
  },
}

interface OnStage {
  readonly title: string | null
  readonly cuts: Cuts
  /** The eleventh runs in the race. */
  readonly races: boolean
  readonly plays: Which | null
}

const FIRST: OnStage = { title: null, cuts: UNCUT.now, races: UNCUT.inRace, plays: null }

const letter: Field<Which> = { write: letterOf, read: whichOf }

/** The title first: what was cut is of it. */
export function stageSlots(race: Race): readonly Slot[] {
  const getState = (): OnStage => {
    const { title, cuttings, playing } = race.store.getState()
    const { now, inRace } = title === null ? UNCUT : (cuttings[title] ?? UNCUT)
    return { title, cuts: now, races: inRace, plays: playing }
  }
  const setState = (change: (before: OnStage) => OnStage): void => {
    const { title, cuts: now, races: inRace, plays } = change(getState())
    race.take(title, { now, inRace })
    race.play(plays)
  }
  return slotsOf(
    { getState, setState },
    { group: '', first: FIRST, fields: { title: orNone(titleName), cuts, races: flag, plays: orNone(letter) } },
  )
}
