import { useState } from 'react'
import type { Found as FoundAnswer } from '../../../../engine/study/found/found'
import { useMessages } from '../../../../store/language'
import { useStudy } from '../../../../store/study/page'
import type { StudyState } from '../../../../store/study/study'
import { How } from '../../../parts/How'
import { Sentence } from '../../../parts/Sentence'
import { Waiting } from '../../../parts/Waiting'
import { TasteMap } from '../map/TasteMap'
import { useStudyQuestion } from '../study/useStudyQuestion'
import { Axes } from './Axes'
import { Neighbours } from './Neighbours'
import { Tastes } from './Tastes'
import { endInWords } from './words'
import './Found.css'

/** What did it find in the table? A map of titles, what its directions stand for, who is near whom, and how much of real tastes it holds. */
export function Found() {
  const { foundView: say } = useMessages()
  const names = useStudy((state) => state.names)
  const asked = useStudyQuestion('found', null)
  const ready = asked.answer !== null && names !== null
  return (
    <section className="found" data-testid="found" data-axes={asked.answer?.axes.length ?? 0}>
      {ready && asked.done !== null && <Waiting on={asked} words={say.waiting} />}
      {ready ? <What found={asked.answer} names={names} /> : <Waiting on={asked} words={say.waiting} />}
    </section>
  )
}

interface WhatProps {
  readonly found: FoundAnswer
  readonly names: NonNullable<StudyState['names']>
}

function What({ found, names }: WhatProps) {
  const { foundView: say, words } = useMessages()
  const [title, setTitle] = useState<number | null>(null)
  const shown = title !== null && title < names.titles.length ? title : found.titles[0]
  if (shown === undefined || found.axes.length === 0) return <p>{say.nothing}</p>
  const [across, up] = found.axes.map(({ low, high }) => ({ low: endInWords(low, names, words), high: endInWords(high, names, words) }))
  const directions = say.map.directions(across, up)
  return (
    <>
      <p className="found-lead">
        <Sentence text={say.lead(found)} /> {found.together !== null && <Sentence text={say.together(found.together)} />}
      </p>
      <div className="found-first">
        <div>
          <TasteMap
            places={found}
            names={names}
            words={`${say.map.words(found.titles.length)} ${directions}`}
            chosen={shown}
            onChoose={setTitle}
          />
          <p className="found-note">
            {directions} <Sentence text={say.map.kept(found.shares[0] + found.shares[1])} />
          </p>
        </div>
        <Neighbours found={found} names={names} title={shown} onTitle={setTitle} />
      </div>
      <Axes found={found} names={names} />
      <Tastes found={found} origin={names.origin} />
      <How about={say.title}>
        <p>{say.how[found.method]}</p>
        <p>{say.howAxes}</p>
        {found.tastes !== null && <p>{say.howTastes}</p>}
      </How>
    </>
  )
}
