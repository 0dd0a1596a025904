import type { ReactNode } from 'react'
import type { Lesson, Panel } from '../../../lessons/lesson'
import { useMessages } from '../../../store/language'
import { Sentence } from '../../parts/Sentence'
import { wordRecord } from '../../wording/record'
import { titleName } from '../../wording/title'
import { coViewers, firstTen, sharedTen } from './derive'
import { RIGHT_CHOICE } from './panels/Exit'
import { Sum } from './Sum'
import { useLessonWords } from './useLessonWords'
import type { LessonWorld } from './useLessonWorld'
import type { SheetFigures } from './useSheetFigures'

interface OfLesson {
  readonly lesson: Lesson
}

interface WithFigures extends OfLesson {
  readonly figures: SheetFigures
}

interface WithWorld extends WithFigures {
  readonly world: LessonWorld
}

interface StepProps extends OfLesson {
  readonly panel: Panel
  readonly children: ReactNode
}

/** One step on paper: its number, its minutes, its answer. */
function Step({ lesson, panel, children }: StepProps) {
  const { lessons } = useMessages()
  const words = useLessonWords()
  const index = lesson.steps.findIndex((step) => step.panel === panel)
  return (
    <section className="answers-step" data-panel={panel}>
      <h2>
        <span className="answers-number">{index + 1}</span> {words[panel].name}{' '}
        <small>{lessons.minutes(lesson.steps[index].minutes)}</small>
      </h2>
      {children}
    </section>
  )
}

export function SheetTwoPages({ lesson, world }: WithWorld) {
  const { twoPages: say } = useLessonWords()
  const shared = sharedTen(...world.pages)
  return (
    <Step lesson={lesson} panel="twoPages">
      <p>
        <Sentence text={say.shared(shared.length, firstTen(world.pages[0]).length)} />{' '}
        <Sentence text={say.who(world.people.map(({ pressed }) => pressed))} />
      </p>
      <div className="answers-two">
        {world.people.map(({ person }, side) => (
          <div key={person.profile}>
            <h3>{person.name}</h3>
            <ol className="answers-ten">
              {firstTen(world.pages[side === 0 ? 0 : 1]).map((title) => (
                <li key={title} className={shared.includes(title) ? 'answers-both' : undefined}>
                  {titleName(world.catalogue, title)}
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </Step>
  )
}

export function SheetVote({ lesson }: OfLesson) {
  const { vote: say, sheet } = useLessonWords()
  return (
    <Step lesson={lesson} panel="vote">
      <p>
        <strong>{say.title}</strong> {sheet.ask}
      </p>
    </Step>
  )
}

export function SheetTile({ lesson, world, figures }: WithWorld) {
  const { openTile: say } = useLessonWords()
  const most = coViewers(figures.detail.evidence)
  return (
    <Step lesson={lesson} panel="openTile">
      <div className="answers-two">
        <div>
          <p>
            <strong>{say.title(titleName(world.catalogue, figures.whole.title) ?? '', world.people[0].person.name)}</strong> {say.rule}
          </p>
          {most !== null && (
            <p>
              <Sentence text={say.both(most.evidence.both, titleName(world.catalogue, most.evidence.watched) ?? '')} />{' '}
              {most.people.map(({ name }) => name).join(', ')}.
            </p>
          )}
        </div>
        <div>
          <Sum detail={figures.detail} catalogue={world.catalogue} page={world.pages[0]} />
        </div>
      </div>
    </Step>
  )
}

export function SheetRecords({ lesson, world, figures }: WithWorld) {
  const messages = useMessages()
  const { oneRecord: say, sheet } = useLessonWords()
  const { whole } = figures
  return (
    <Step lesson={lesson} panel="oneRecord">
      <table className="answers-table">
        <thead>
          <tr>
            <th scope="col">{sheet.record}</th>
            <th scope="col">{sheet.placeWith}</th>
            <th scope="col">{sheet.placeWithout}</th>
          </tr>
        </thead>
        <tbody>
          {whole.without.map(({ record, rank }) => (
            <tr key={record.event}>
              <th scope="row">{wordRecord(record, world.catalogue, messages)}</th>
              <td>{say.place(whole.rank)}</td>
              <td>{say.place(rank)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Step>
  )
}

export function SheetSeven({ lesson, figures }: WithFigures) {
  const noDataNoMagic = useLessonWords()
  const { data } = useMessages()
  const { sevenSignals: say, sheet } = noDataNoMagic
  return (
    <Step lesson={lesson} panel="sevenSignals">
      <table className="answers-table">
        <thead>
          <tr>
            <th scope="col">{sheet.signal}</th>
            <th scope="col">{say.sharedColumn}</th>
          </tr>
        </thead>
        <tbody>
          {figures.seven.map(({ signal, shared, of, hidden }) => (
            <tr key={hidden}>
              <th scope="row">{signal === null ? sheet.first : `${hidden}. ${data.signals.names[signal].name}`}</th>
              <td>
                {shared} / {of}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {say.same} {say.returned}
      </p>
    </Step>
  )
}

export function SheetWorlds({ lesson, figures }: WithFigures) {
  const { twoWorlds: say } = useLessonWords()
  const { month } = figures
  return (
    <Step lesson={lesson} panel="twoWorlds">
      {month === null ? (
        <p>{say.missing}</p>
      ) : (
        <p>
          {say.what(month.worlds.length, month.scenario.viewers, month.days)}{' '}
          <Sentence text={say.found(month.shares.personal, month.shares.none)} />{' '}
          <Sentence text={say.difference(month.differences.dataMinusNone)} /> {say.more}{' '}
          <Sentence
            text={say.popular(month.shares.popular, {
              data: month.differences.dataMinusNone,
              each: month.differences.personalMinusPopular,
            })}
          />
        </p>
      )}
    </Step>
  )
}

export function SheetTastes({ lesson, world, figures }: WithWorld) {
  const { realTastes: say } = useLessonWords()
  const { titles, right, wrong, neverSaid } = figures.tastes
  const lines = [
    { name: say.right, one: right, words: say.rightWords },
    { name: say.wrong, one: wrong, words: say.wrongWords },
    { name: say.neverSaid, one: neverSaid, words: say.neverWords },
  ]
  return (
    <Step lesson={lesson} panel="realTastes">
      <ul>
        {lines.map(({ name, one, words }) => (
          <li key={name}>
            <strong>{name}.</strong>{' '}
            {one === null ? (
              say.none
            ) : (
              <>
                <em>{titleName(world.catalogue, one.title)}</em>. <Sentence text={words(one.guessedRank, one.trueRank, titles)} />
              </>
            )}
          </li>
        ))}
      </ul>
      <p>{say.moral}</p>
    </Step>
  )
}

export function SheetExit({ lesson, figures }: WithFigures) {
  const { exit: say } = useLessonWords()
  const { month } = figures
  return (
    <Step lesson={lesson} panel="exit">
      <p>
        <strong>{say.title}</strong>
      </p>
      <ul>
        {Object.entries(say.choices).map(([key, { choice, answer }]) => (
          <li key={key}>
            {choice} <strong>{key === RIGHT_CHOICE ? say.right : say.wrong}</strong> {answer}
          </li>
        ))}
      </ul>
      {month !== null && (
        <p>
          <strong>{say.verdict}</strong>{' '}
          <Sentence text={say.verdictWords(month.shares.none, month.shares.popular, month.shares.personal)} />
        </p>
      )}
    </Step>
  )
}
