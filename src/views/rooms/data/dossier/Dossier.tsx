import { useState } from 'react'
import type { Act } from '../../../../engine/lab/acts'
import type { Dossier as Answer } from '../../../../engine/lab/data/dossier'
import { useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { useActs } from '../../../page/useActs'
import { useQuestion } from '../../../page/useQuestion'
import { Sentence } from '../../../parts/Sentence'
import { Waiting } from '../../../parts/Waiting'
import { AboutWhom, useAboutWords } from '../AboutWhom'
import type { ViewProps } from '../viewProps'
import { GivenAwayBy } from './GivenAwayBy'
import { Inferred } from './Inferred'
import { ReadBack } from './ReadBack'
import { Rights } from './Rights'
import { Stored } from './Stored'
import { Tastes } from './Tastes'
import './Dossier.css'

/** Everything the service holds on one person, all that it makes of it, and what that person may do about it. */
export function Dossier({ seat, catalogue, opening }: ViewProps) {
  const { dossier: say } = useMessages()
  const truth = useSession((state) => state.truth)
  const asked = useQuestion('dossier', { profile: seat.profile, truth })
  const about = useAboutWords(seat)
  return (
    <div className="data-view dossier" data-testid="dossier">
      <div className="records-whom">
        <h2>{about}</h2>
        <AboutWhom seat={seat} />
      </div>
      {asked.answer === null ? (
        <Waiting on={asked} words={say.opening} />
      ) : (
        <Held key={seat.profile} answer={asked.answer} {...{ seat, catalogue, opening, truth }} />
      )}
      <ReadBack catalogue={catalogue} />
    </div>
  )
}

interface HeldProps extends Pick<ViewProps, 'seat' | 'catalogue' | 'opening'> {
  readonly answer: Answer
  readonly truth: boolean
}

/** After these, what was left out before is not to be put back: records have other numbers, or count no more. */
const REWRITE: ReadonlySet<Act['kind']> = new Set(['tweak', 'erase', 'eraseRecord', 'reset'])

function Held({ answer, seat, catalogue, truth }: HeldProps) {
  const { dossier: say } = useMessages()
  const rewritten = useActs().filter(({ act }) => REWRITE.has(act.kind)).length
  const [before, setBefore] = useState<readonly (readonly number[])[] | null>(null)
  return (
    <>
      <p className="data-sentence">
        <Sentence text={say.sentence(answer.stored.records, answer.stored.older, answer.inferred.tastes.length)} />
      </p>
      <Tastes key={rewritten} tastes={answer.inferred.tastes} catalogue={catalogue} seat={seat} truth={truth} onChange={setBefore} />
      <Inferred answer={answer} catalogue={catalogue} truth={truth} />
      <Stored stored={answer.stored} seat={seat} />
      <GivenAwayBy seat={seat} />
      <Rights answer={answer} catalogue={catalogue} seat={seat} before={before} onChange={setBefore} />
    </>
  )
}
