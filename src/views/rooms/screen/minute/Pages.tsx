import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { PageView, Seat } from '../../../../engine/lab/snapshot'
import { useMessages } from '../../../../store/language'
import type { MinuteStep } from '../../../../store/state'
import { sharedBy } from '../../../page/compare'
import { useActs } from '../../../page/useActs'
import { usePage } from '../../../page/usePage'
import { Sentence } from '../../../parts/Sentence'
import { Waiting } from '../../../parts/Waiting'
import { SidePage } from '../together/SidePage'
import { ThreadStage } from '../together/ThreadStage'
import { LastCaption } from './LastCaption'
import { LastDoors } from './LastDoors'
import { MinuteStrip } from './MinuteStrip'
import { nextStep } from './nextStep'
import { sharedInSight } from './sharedInSight'
import { stageOf } from './stage'
import { TwoTrailers } from './TwoTrailers'
import { useContrast } from './useContrast'
import { useHeldAnswer } from './useHeldAnswer'
import { useSight } from './useSight'
import './Pages.css'

interface PagesProps {
  readonly step: Exclude<MinuteStep, 1 | 2>
  readonly mine: Seat
  readonly theirs: Seat | undefined
  readonly catalogue: PublicCatalogue
}

/** The last three steps: one's page beside another's, one title with two trailers, and what one record does. */
export function Pages({ step, mine, theirs, catalogue }: PagesProps) {
  const { minute, turns } = useMessages()
  const sight = useSight()
  const { twice, onAgain, asked } = useContrast({ step, mine, theirs, sight })
  const one = usePage(mine)
  const other = usePage(theirs)
  const answer = useHeldAnswer(one)
  const stage = stageOf(useActs())
  const isOver = step === 5 && stage === 'given'
  const shown = step === 5 ? { ...sight, rows: isOver ? sight.rows - 1 : 2 } : sight
  const title = typeof twice === 'object' && twice !== null ? twice.title : (one?.rows[0]?.tiles[0]?.title ?? null)
  return (
    <div className="minute-pages" data-stage={step === 5 ? stage : undefined}>
      <h1 className="visually-hidden">{turns.pages.yours}</h1>
      {step === 5 && <LastCaption stage={stage} answer={answer} catalogue={catalogue} />}
      {one === null || other === null ? (
        <div className="minute-waits">
          <Waiting on={asked} words={turns.pages.waiting} />
        </div>
      ) : step === 4 ? (
        <TwoTrailers pages={[one, other]} twice={twice} catalogue={catalogue} onAgain={onAgain} />
      ) : (
        <SideBySide one={one} other={other} moves={step === 5 ? (answer?.moves ?? []) : []} sight={shown} catalogue={catalogue} />
      )}
      {isOver && <LastDoors />}
      <MinuteStrip
        step={step}
        next={isOver ? null : nextStep({ step, stage, title, mine, ready: other !== null, catalogue, words: minute })}
      />
    </div>
  )
}

interface SideBySideProps extends Pick<Parameters<typeof SidePage>[0], 'sight' | 'catalogue' | 'moves'> {
  readonly one: PageView
  readonly other: PageView
}

function SideBySide({ one, other, moves, ...rest }: SideBySideProps) {
  const { turns } = useMessages()
  const { amongFirst, first } = sharedBy(one, other)
  const { shared, firstShared } = sharedInSight(one, other, rest.sight)
  return (
    <ThreadStage pages={[one, other]} catalogue={rest.catalogue} first={firstShared} className="minute-two">
      <SidePage page={one} index={0} shared={shared} moves={moves} {...rest} />
      <p className="minute-common" role="status" data-testid="together" data-shared={amongFirst}>
        <strong>
          <Sentence text={turns.pages.common(amongFirst, first)} />
        </strong>
        <small>{turns.pages.commonOf}</small>
      </p>
      <SidePage page={other} index={1} shared={shared} moves={[]} {...rest} />
    </ThreadStage>
  )
}
