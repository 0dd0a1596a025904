import { useEffect, useState } from 'react'
import type { LaunchCard } from '../../../../engine/lab/launch/card'
import type { LaunchMoment, LaunchRequest } from '../../../../engine/lab/launch/telling'
import { useFormat, useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { comingBack, DAYS_BEFORE, type LaunchRun, launchRun, useComingBack, useLaunchRun } from '../../../../store/trailers/page'
import { DRAWN, MOST_DRAWS, useWish, wish } from '../../../../store/trailers/wish'
import { dayAt } from '../../../../worker/pageIds'
import { Button } from '../../../parts/Button'
import { Select } from '../../../parts/Select'
import { Waiting } from '../../../parts/Waiting'
import { Press } from '../Press'
import type { ViewProps } from '../viewProps'
import { Controls, PolicyChoice, PolicyPlain } from './Controls'
import './Launch.css'
import { LastLaunch } from './LastLaunch'
import { Live } from './Live'
import { Outcome } from './Outcome'
import { Picture } from './Picture'
import { SideCurve } from './SideCurve'
import { TwoBrief } from './TwoBrief'
import { type PreparedLaunch, usePreparedLaunch } from './usePrepared'
import { type Two, useTwo } from './useTwo'
import { wishedOf } from './wished'

/** A launch, from the press of the button to what came of it. */
export function Launch({ title, catalogue }: ViewProps) {
  const { launchView: say, audienceView } = useMessages()
  const prepared = usePreparedLaunch(title, catalogue)
  const { card, trailers } = prepared
  const run = useLaunchRun()
  const truth = useSession((state) => state.truth)
  const [cursor, setCursor] = useState(0)
  // What was launched with other people or other trailers is not this launch.
  const mine = card !== null && run.card === card
  const { told: moments, about, answer } = mine ? run : NONE
  useBroughtBack(card)
  const two = useTwo({ answer, card: run.card })
  if (card === null) return <Waiting on={prepared.question} words={prepared.isLiving ? say.livingFirst : say.gathering} />
  const isDrawable = card.crowdOf.length <= MOST_SHOWN
  return (
    <div className="launch" data-testid="launch" data-hours={moments.length} data-over={answer !== null} data-policy={about?.wish.policy}>
      <div className="launch-top">
        {isDrawable ? (
          <Picture
            title={title}
            catalogue={catalogue}
            card={card}
            trailers={trailers}
            moments={moments}
            best={truth ? (answer?.best ?? null) : null}
            begin={<Begin prepared={prepared} />}
            onCursor={setCursor}
          />
        ) : (
          <div className="launch-crowd-of-many">
            <p>{audienceView.tooMany}</p>
            <Begin prepared={prepared} />
          </div>
        )}
        <Side prepared={prepared} card={card} moments={moments} cursor={isDrawable ? cursor : moments.length} about={about} two={two} />
      </div>
      {about !== null && moments.length > 0 && (
        <Outcome
          run={run}
          two={two}
          shown={isDrawable ? Math.max(1, cursor) : moments.length}
          trailers={trailers}
          title={title}
          catalogue={catalogue}
        />
      )}
    </div>
  )
}

interface SideProps {
  readonly prepared: PreparedLaunch
  readonly card: LaunchCard
  readonly moments: readonly LaunchMoment[]
  readonly cursor: number
  /** Null before it is begun. */
  readonly about: LaunchRequest | null
  readonly two: Two
}

/** Beside the picture: before the launch, who and how; from then on what comes of it, and the rest folded away. */
function Side({ prepared, card, moments, cursor, about, two }: SideProps) {
  const { launchView: say, launchPicture: picture } = useMessages()
  const isDrawn = card.crowdOf.length <= MOST_SHOWN
  const isBegun = about !== null && moments.length > 0
  return (
    <div className={isBegun ? 'launch-side launch-side-begun' : 'launch-side'}>
      {!isBegun && isDrawn && <p className="launch-lead">{picture.lead}</p>}
      {!isBegun && <Audience prepared={prepared} />}
      <PolicyChoice brief={isBegun} />
      {isBegun && <LastLaunch about={about} card={card} />}
      <Live moments={moments} cursor={cursor} />
      {isBegun && <SideCurve moments={moments} cursor={cursor} reward={about.reward} />}
      {isBegun && <TwoBrief two={two} card={card} />}
      <Dice prepared={prepared} />
      {isBegun && isDrawn && <p className="launch-marks">{picture.lead}</p>}
      <details className="launch-settings">
        <summary>{say.settings}</summary>
        {isBegun && <PolicyPlain />}
        {isBegun && <Audience prepared={prepared} />}
        <Controls card={card} />
      </details>
    </div>
  )
}

/** Of more, nobody's own way is told (engine/lab/launch/recorder.ts), and dots would be a fog. */
const MOST_SHOWN = 20_000

const NONE: Pick<LaunchRun, 'told' | 'about' | 'answer'> = { told: [], about: null, answer: null }

const WORLD = 'world'

/** Who they are: drawn for it, or those of the world as they stood on some day: the world may have gone on since. */
function Audience({ prepared: { card, daysLater, question } }: { readonly prepared: PreparedLaunch }) {
  const { launchView: say, audienceView } = useMessages()
  const { integer, shortDate } = useFormat()
  const { drawn } = useWish()
  if (card === null) return null
  const people = integer(card.people)
  return (
    <div className="launch-plain">
      <Select
        label={audienceView.before}
        labelSeen
        value={String(drawn ?? WORLD)}
        options={[
          { value: WORLD, name: audienceView.world },
          ...DRAWN.map((many) => ({ value: String(many), name: audienceView.drawn(integer(many)) })),
        ]}
        onChange={(value) => wish({ drawn: value === WORLD ? null : Number(value) })}
      />
      <p>
        {card.origin === 'drawn' ? audienceView.drawnFor(people, DAYS_BEFORE) : say.audience(people, shortDate(dayAt(card.day)))}{' '}
        {daysLater !== 0 && (
          <Button look="plain" onClick={question.again}>
            {say.ofToday}
          </Button>
        )}
      </p>
    </div>
  )
}

/** As it is wished for, with these people, by a throw of the dice. */
function useBegin(card: PreparedLaunch['card']): (thrown: number) => void {
  const truth = useSession((state) => state.truth)
  const set = useWish()
  return (thrown) => {
    wish({ draw: thrown })
    launchRun.begin({ ...wishedOf(set, card), seed: thrown - 1, truth })
  }
}

/** The launch that comes back with a choice undone begins once its people are there. */
function useBroughtBack(card: PreparedLaunch['card']): void {
  const wanted = useComingBack()
  const truth = useSession((state) => state.truth)
  useEffect(() => {
    const asked = card === null || wanted === null ? null : comingBack.take()
    if (card === null || asked === null) return
    const { experienced = false, ...wish } = asked.wish
    launchRun.begin({ ...asked, wish: experienced && card.experienced ? { ...wish, experienced } : wish, truth })
  }, [card, wanted, truth])
}

function Begin({ prepared: { card } }: { readonly prepared: PreparedLaunch }) {
  const { launchView: say } = useMessages()
  const { draw } = useWish()
  const run = useLaunchRun()
  const begin = useBegin(card)
  return (
    <Press
      run={run}
      name={run.told.length > 0 ? say.launchAgain : say.launch}
      words={say.living}
      onBegin={() => begin(draw)}
      onStop={launchRun.stop}
    />
  )
}

/** Which throw of the dice it is, and the way to another. */
function Dice({ prepared: { card } }: { readonly prepared: PreparedLaunch }) {
  const { launchView: say } = useMessages()
  const { draw } = useWish()
  const run = useLaunchRun()
  const begin = useBegin(card)
  const launched = run.told.length > 0
  if (!launched && draw === 1) return null
  return (
    <p className="launch-dice" data-testid="launch-dice" data-draw={draw}>
      {say.dice(draw)}
      {launched && draw < MOST_DRAWS && (
        <Button look="plain" disabled={run.done !== null} onClick={() => begin(draw + 1)}>
          {say.anotherThrow}
        </Button>
      )}
      {draw > 1 && (
        <Button look="plain" disabled={run.done !== null} onClick={() => begin(1)}>
          {say.firstThrow}
        </Button>
      )}
    </p>
  )
}
