import { useMemo, useRef, useState } from 'react'
import type { PublicCatalogue } from '../../../engine/contract/catalogue'
import type { Maskable, Signal } from '../../../engine/contract/signals'
import type { Seat, Snapshot } from '../../../engine/lab/snapshot'
import { useChosen } from '../../../store/choices/chosen'
import { useMessages } from '../../../store/language'
import { useActs } from '../../page/useActs'
import { useQuestion } from '../../page/useQuestion'
import { How } from '../../parts/How'
import { Sentence } from '../../parts/Sentence'
import { SIGNALS } from '../../vocabulary'
import { useAboutWords } from './AboutWhom'
import { BothPages } from './BothPages'
import { Behind } from './behind/Behind'
import { choices } from './choices'
import { FIRST_RECORDS, isForgotten, RECORDS_A_STEP } from './derive'
import { Export } from './Export'
import { Forget } from './Forget'
import { Members } from './Members'
import { RecordList } from './RecordList'
import { Signals } from './Signals'
import { strandsOf } from './strands'
import { useRecords } from './useRecords'
import type { ViewProps } from './viewProps'
import { WovenFigure } from './WovenFigure'

/** Somebody woven of seven signals, the records they come from, forgetting, and taking them away. */
export function Seven({ snapshot, catalogue, seat }: ViewProps) {
  return <OfOne key={seat.profile} seat={seat} snapshot={snapshot} catalogue={catalogue} />
}

interface OfOneProps {
  readonly seat: Seat
  readonly snapshot: Snapshot
  readonly catalogue: PublicCatalogue
}

function OfOne({ seat, snapshot, catalogue }: OfOneProps) {
  const { data } = useMessages()
  const [count, setCount] = useState(FIRST_RECORDS)
  const [chosen, choose] = useChosen(choices, 'strand')
  const behind = useRef<HTMLHeadingElement>(null)
  const records = useRecords(seat.profile, count)
  const { recorded } = snapshot
  return (
    <div className="data-view">
      <Woven
        {...{ seat, catalogue, records, masked: recorded.masked }}
        onOpen={(signal) => {
          choose(signal)
          behind.current?.focus()
        }}
      />
      <Behind seat={seat} catalogue={catalogue} chosen={chosen} onChoose={choose} ref={behind} />
      <p className="data-sentence">
        <Sentence text={data.sentence(recorded.events, recorded.profiles)} />
      </p>
      <RecordList
        seat={seat}
        catalogue={catalogue}
        records={records}
        more={records !== null && records.length >= count}
        onMore={() => setCount(count + RECORDS_A_STEP)}
      />
      <Members snapshot={snapshot} />
      <div className="data-ends">
        <Forget seat={seat} />
        <Export seat={seat} />
      </div>
    </div>
  )
}

interface WovenProps extends Pick<OfOneProps, 'seat' | 'catalogue'> {
  readonly records: ReturnType<typeof useRecords>
  readonly masked: readonly Maskable[]
  /** What lies behind a strand is wanted. */
  readonly onOpen: (signal: Signal) => void
}

/** The picture, and the switches beside it. */
function Woven({ seat, catalogue, records, masked, onOpen }: WovenProps) {
  const { data, families } = useMessages()
  const [lit, setLit] = useState<Maskable | null>(null)
  const about = useAboutWords(seat)
  const { answer } = useQuestion('recording', { profile: seat.profile })
  const forgotten = isForgotten(useActs(), seat.profile)
  const strands = useMemo(() => strandsOf(forgotten ? [] : (records ?? []), catalogue), [records, forgotten, catalogue])
  const outlined = !masked.includes('country') && (answer?.country ?? null) !== null
  const unseen = forgotten || records?.length === 0 || SIGNALS.every((signal) => masked.includes(signal))
  const nobody = unseen && !outlined
  return (
    <div className="data-first">
      <WovenFigure {...{ strands, outlined, masked, lit, about, nobody }} onLight={setLit} />
      <div className="data-controls">
        <Signals {...{ strands, masked, lit, onOpen }} seenCountry={answer} onLight={setLit} />
        <BothPages />
        <How about={data.signals.title}>
          <p>{data.signals.note}</p>
          <p>{data.strands.how}</p>
          <p>{families.how}</p>
        </How>
      </div>
    </div>
  )
}
