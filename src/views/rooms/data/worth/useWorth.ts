import { useCallback, useEffect, useRef, useState } from 'react'
import type { Worth, WorthRequest } from '../../../../engine/lab/worth/compareArms'
import type { PersonWorth, PersonWorthRequest } from '../../../../engine/lab/worth/person'
import { worth } from '../../../../store/worth/page'
import type { Job } from '../../../../worker/client'
import type { Failure } from '../../../../worker/failure'

interface Lived<Answer> {
  /** What has come out so far, of what was asked last; it stays until something else comes out. */
  readonly answer: Answer | null
  readonly failure: Failure | null
  readonly stopped: boolean
  /** 0 to 1 while worlds are being lived, else null. */
  readonly done: number | null
}

interface Living<About, Answer> extends Lived<Answer> {
  readonly start: (about: About) => void
  readonly stop: () => void
  readonly again: () => void
}

type Ask<About, Answer> = (about: About, onProgress: (done: number, soFar: Answer | null) => void) => Job<Answer>

const REST = { failure: null, stopped: false, done: null } as const

/** Several ways of knowing less, lived in a worker of its own. */
export const useArms = (): Living<WorthRequest, Worth> => useLiving(askArms)
/** The service without one person. */
export const useWithout = (): Living<PersonWorthRequest, PersonWorth> => useLiving(askPerson)

const askArms: Ask<WorthRequest, Worth> = (about, onProgress) => worth.ask<'arms'>({ question: 'arms', about }, onProgress)
const askPerson: Ask<PersonWorthRequest, PersonWorth> = (about, onProgress) =>
  worth.ask<'person'>({ question: 'person', about }, onProgress)

/** It ends with the view. */
function useLiving<About, Answer>(ask: Ask<About, Answer>): Living<About, Answer> {
  const [lived, setLived] = useState<Lived<Answer>>({ ...REST, answer: null })
  const job = useRef<Job<Answer> | null>(null)
  const last = useRef<About | null>(null)
  const stop = useCallback(() => job.current?.cancel(), [])
  useEffect(() => stop, [stop])
  const start = (about: About): void => {
    stop()
    last.current = about
    setLived((was) => ({ ...REST, answer: was.answer, done: 0 }))
    const begun: Job<Answer> = ask(about, (done, soFar) => {
      if (job.current === begun) setLived((was) => ({ ...REST, answer: soFar ?? was.answer, done }))
    })
    job.current = begun
    void begun.outcome.then((outcome) => {
      if (job.current !== begun) return
      if (outcome.kind === 'done') setLived({ ...REST, answer: outcome.value })
      else if (outcome.kind === 'failed') setLived((was) => ({ ...REST, answer: was.answer, failure: outcome.failure }))
      else setLived((was) => ({ ...REST, answer: was.answer, stopped: true }))
    })
  }
  const again = () => {
    if (last.current !== null) start(last.current)
  }
  return { ...lived, start, stop, again }
}
