import { useEffect, useRef, useState } from 'react'
import type { CampaignQuestionName, CampaignQuestions } from '../../../engine/lab/campaign/questions'
import { campaigns } from '../../../store/campaign/page'
import type { Job } from '../../../worker/client'
import type { AskedOf } from '../../../worker/desk/protocol'
import type { Failure } from '../../../worker/failure'

interface Standing<Name extends CampaignQuestionName> {
  /** What was last worked out, and of what; it stands until the next is there. */
  readonly answer: CampaignQuestions[Name]['answer'] | null
  readonly of: CampaignQuestions[Name]['about'] | null
  /** 0 to 1 while it is worked at; null else. */
  readonly done: number | null
  readonly stopped: boolean
  readonly failure: Failure | null
}

export interface Campaign<Name extends CampaignQuestionName> extends Standing<Name> {
  run(asked: AskedOf<CampaignQuestions, Name>): void
  stop(): void
  again(): void
}

/** One question at a time; leaving ends it. */
export function useCampaign<Name extends CampaignQuestionName>(): Campaign<Name> {
  const [standing, setStanding] = useState<Standing<Name>>({ answer: null, of: null, done: null, stopped: false, failure: null })
  const job = useRef<Job<CampaignQuestions[Name]['answer']> | null>(null)
  const last = useRef<AskedOf<CampaignQuestions, Name> | null>(null)
  const turn = useRef(0)
  useEffect(
    () => () => {
      turn.current++
      job.current?.cancel()
    },
    [],
  )
  const run = (asked: AskedOf<CampaignQuestions, Name>): void => {
    job.current?.cancel()
    last.current = asked
    turn.current++
    const own = turn.current
    const show = (change: Partial<Standing<Name>>): void => {
      if (turn.current === own) setStanding((before) => ({ ...before, ...change }))
    }
    show({ done: 0, stopped: false, failure: null })
    job.current = campaigns.ask(asked, (done) => show({ done }))
    job.current.outcome.then((ended) => {
      if (ended.kind === 'done') show({ answer: ended.value, of: asked.about, done: null })
      else if (ended.kind === 'failed') show({ done: null, failure: ended.failure })
      else show({ done: null, stopped: true })
    })
  }
  return {
    ...standing,
    run,
    stop: () => job.current?.cancel(),
    again: () => last.current !== null && run(last.current),
  }
}
