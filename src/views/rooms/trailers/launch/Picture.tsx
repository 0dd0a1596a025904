import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { PublicCatalogue, PublicTitle } from '../../../../engine/contract/catalogue'
import type { LaunchCard } from '../../../../engine/lab/launch/card'
import type { Crowd } from '../../../../engine/lab/launch/crowds'
import type { LaunchMoment } from '../../../../engine/lab/launch/telling'
import { useFormat, useMessages } from '../../../../store/language'
import { dayAt, minuteAt } from '../../../../worker/pageIds'
import { Poster } from '../../../art/Poster'
import { FigureWays } from '../../../charts/FigureWays'
import { Button } from '../../../parts/Button'
import { Sentence } from '../../../parts/Sentence'
import { Slider } from '../../../parts/Slider'
import { CROWDS } from '../../../vocabulary'
import type { RoomTrailer } from '../compose/board'
import { crowdsBefore, letterAt } from './derive'
import { Post } from './Post'
import './Picture.css'
import type { Audience } from './picture/audience'
import type { Captions } from './picture/captions'
import { type Layout, layoutOf } from './picture/layout'
import { useShow } from './useShow'
import { useSize } from './useSize'

interface PictureProps {
  readonly title: PublicTitle
  readonly catalogue: PublicCatalogue
  readonly card: LaunchCard
  /** Those in the race. */
  readonly trailers: readonly RoomTrailer[]
  readonly moments: readonly LaunchMoment[]
  /** By profile, the trailer that really suits them best; null while real tastes are not shown. */
  readonly best: Uint8Array | null
  /** How it is begun. */
  readonly begin: ReactNode
  /** Told how many hours are shown. */
  readonly onCursor: (shown: number) => void
}

/** One poster in the middle, the trailers around it, and everybody walking from the middle to the trailer that they are shown. */
export function Picture({ title, catalogue, card, trailers, moments, best, begin, onCursor }: PictureProps) {
  const { launchView: say } = useMessages()
  const { integer } = useFormat()
  const box = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [crowd, setCrowd] = useState<number | null>(null)
  const { crowdOf, people } = card
  const layout = useLayout(box, trailers.length, people)
  const lit = useMemo(() => (crowd === null ? null : (profile: number) => crowdOf[profile] === crowd), [crowd, crowdOf])
  const captions = useRef(NO_CAPTIONS)
  const show = useShow({ canvas, crowdOf, hours: moments, layout, lit, best, captions })
  const { cursor, redraw } = show
  useEffect(() => onCursor(cursor), [onCursor, cursor])
  const { audience } = show
  const counts = audience.counts()
  const crowds = crowdsBefore(
    trailers.map((_, at) => audience.before(at)),
    crowdOf,
  )
  const written = useWritten(card, crowds)
  useEffect(() => {
    captions.current = written
    redraw()
  }, [written, redraw])
  const sharp = window.devicePixelRatio * (box.current?.currentCSSZoom ?? 1)
  return (
    <div
      className="launch-picture"
      data-figure="launch"
      data-testid="launch-picture"
      data-cursor={show.cursor}
      data-arrived={counts.reduce((sum, count) => sum + count, 0)}
    >
      <div className="launch-box" ref={box} style={{ height: layout?.height ?? 560 }}>
        {layout !== null && (
          <>
            <canvas
              ref={canvas}
              width={Math.round(layout.width * sharp)}
              height={Math.round(layout.height * sharp)}
              style={{ width: layout.width, height: layout.height }}
              role="img"
              aria-label={say.pictureSays(integer(people), title.name)}
            />
            <Around title={title} catalogue={catalogue} trailers={trailers} layout={layout} counts={counts} crowds={crowds} />
          </>
        )}
      </div>
      <div className="launch-begin">
        {begin}
        <Clock moments={moments} card={card} show={show} />
      </div>
      {cursor > 0 && <Standing audience={audience} best={best} />}
      <Crowds card={card} crowd={crowd} onCrowd={setCrowd} />
      <Saving box={box} counts={counts} />
    </div>
  )
}

/** Null until the picture's room is known. */
function useLayout(box: RefObject<HTMLElement | null>, trailers: number, people: number): Layout | null {
  const { width, height } = useSize(box)
  return useMemo(() => (width === 0 ? null : layoutOf({ width, height, trailers, people })), [width, height, trailers, people])
}

interface AroundProps extends Pick<PictureProps, 'title' | 'catalogue' | 'trailers'> {
  readonly layout: Layout
  /** By trailer: how many stand before it, and by which crowd they differ from everybody. */
  readonly counts: readonly number[]
  readonly crowds: readonly (Crowd | null)[]
}

/** The poster in the middle, and the posts around it. */
function Around({ title, catalogue, trailers, layout, counts, crowds }: AroundProps) {
  return (
    <>
      <span className="launch-poster" style={{ width: layout.posterWidth }} aria-hidden="true">
        <Poster title={title} named={layout.posterWidth > 90} />
      </span>
      {trailers.map((trailer, at) => (
        <Post
          key={trailer.board.letter}
          trailer={trailer}
          at={at}
          layout={layout}
          about={{ title, catalogue }}
          count={counts[at] ?? 0}
          crowd={crowds[at] ?? null}
        />
      ))}
    </>
  )
}

const NO_CAPTIONS: Captions = { waiting: new Map(), before: [] }
/** Smaller, a crowd that waits is not named. */
const LEAST_NAMED = 0.02

/** The crowds' names, as they are written into the picture. */
function useWritten({ crowdSizes, people }: LaunchCard, crowds: readonly (Crowd | null)[]): Captions {
  const { launchView: say } = useMessages()
  const { integer } = useFormat()
  const waiting = useMemo(
    () =>
      new Map(
        CROWDS.flatMap((name, at) =>
          crowdSizes[at] < LEAST_NAMED * people ? [] : [[at, `${say.crowdsShort[name]} ${integer(crowdSizes[at])}`] as const],
        ),
      ),
    [crowdSizes, people, say, integer],
  )
  const key = crowds.join(' ')
  return useMemo(() => {
    const names = key.split(' ').map((name) => CROWDS.find((crowd) => crowd === name) ?? null)
    return { waiting, before: names.map((name) => (name === null ? null : say.crowdsShort[name])) }
  }, [key, waiting, say])
}

/** How many stand where, in a sentence. */
function Standing({ audience, best }: { readonly audience: Audience; readonly best: Uint8Array | null }) {
  const { launchPicture: say } = useMessages()
  const came = audience.counts().reduce((sum, count) => sum + count, 0)
  const standing = { came, people: audience.people.length, moved: audience.movedPeople() }
  const tries = audience.triedPeople()
  return (
    <p className="launch-standing" data-testid="launch-standing">
      <Sentence text={say.standing(standing)} /> {tries !== null && <Sentence text={say.tries(tries)} />}{' '}
      {best !== null && <Sentence text={say.wrong(audience.wrongPeople(best))} />}
    </p>
  )
}

interface SavingProps {
  readonly box: RefObject<HTMLElement | null>
  readonly counts: readonly number[]
}

/** The picture and its numbers, as files. */
function Saving({ box, counts }: SavingProps) {
  const { launchView: say } = useMessages()
  const table = {
    columns: [
      { key: 'trailer', name: say.trailer },
      { key: 'people', name: say.people, digits: 0 },
    ],
    rows: counts.map((people, at) => ({ trailer: letterAt(at), people })),
  }
  return (
    <div className="figure-ways">
      <FigureWays title={say.picture} table={() => table} picture={box} twin={null} />
    </div>
  )
}

interface ClockProps extends Pick<PictureProps, 'moments' | 'card'> {
  readonly show: ReturnType<typeof useShow>
}

const HOURS_A_DAY = 24
/** A day of the service begins at six in the morning. */
const FIRST_HOUR = 6

/** When it is, in the launch; it can be held, and turned back. */
function Clock({ moments, card, show }: ClockProps) {
  const { launchView: say } = useMessages()
  const format = useFormat()
  if (moments.length === 0) return <p className="launch-clock">{say.waiting}</p>
  const hour = moments[Math.max(0, show.cursor - 1)].hour
  const minute = minuteAt((card.day * HOURS_A_DAY + FIRST_HOUR + hour) * 60)
  const at = `${format.shortDate(dayAt(card.day + Math.floor((FIRST_HOUR + hour) / HOURS_A_DAY)))}, ${format.clock(minute)}`
  return (
    <div className="launch-clock">
      <Button onClick={() => show.onPlay(!show.playing)}>{show.playing ? say.hold : say.goOn}</Button>
      <Slider
        label={say.clock}
        value={show.cursor}
        range={{ min: 0, max: moments.length, step: 1 }}
        words={show.cursor === 0 ? say.before : at}
        onChange={show.onSeek}
      />
    </div>
  )
}

/** Who is in the audience; pressed, a crowd stands out in the picture. */
function Crowds({
  card,
  crowd,
  onCrowd,
}: {
  readonly card: LaunchCard
  readonly crowd: number | null
  readonly onCrowd: (crowd: number | null) => void
}) {
  const { launchView: say } = useMessages()
  const { integer } = useFormat()
  return (
    <fieldset className="launch-crowds">
      <legend>{say.crowdsLead}</legend>
      {CROWDS.map((name, at) =>
        card.crowdSizes[at] > 0 ? (
          <button key={name} type="button" aria-pressed={crowd === at} onClick={() => onCrowd(crowd === at ? null : at)}>
            {say.crowds[name]} <span>{integer(card.crowdSizes[at])}</span>
          </button>
        ) : null,
      )}
    </fieldset>
  )
}
