import { useEffect, useMemo, useState } from 'react'
import type { PublicCatalogue, PublicTitle } from '../../../../engine/contract/catalogue'
import type { LaunchCard } from '../../../../engine/lab/launch/card'
import type { GuessedPull, Pull } from '../../../../engine/lab/launch/pulls'
import { useFormat, useMessages } from '../../../../store/language'
import { launch } from '../../../../store/launch/page'
import { race, useCutting } from '../../../../store/trailers/race'
import { Figure } from '../../../charts/Figure'
import type { FigureTable } from '../../../charts/table'
import { Button } from '../../../parts/Button'
import { DataTable } from '../../../parts/DataTable'
import { LayerNumber } from '../../../parts/LayerNumber'
import { ASPECTS, TRAILERS_A_TITLE } from '../../../vocabulary'
import { emphasisOfCut, tenOf } from '../compose/board'
import { type Promising, promisesOf } from '../compose/promise'
import { usePromiseWords } from './usePromiseWords'

interface PullsProps {
  readonly title: PublicTitle
  readonly catalogue: PublicCatalogue
  readonly card: LaunchCard
  readonly holds: readonly (number | null)[]
  /** Of those in the race. */
  readonly honest: readonly number[]
  /** The trailer that was cut, among those in the race. */
  readonly onCut: (at: number) => void
}

/** What the title could promise in vain, who likes it, and what the service guesses would come of it; each can be cut at a press. */
export function Pulls({ title, catalogue, card, holds, honest, onCut }: PullsProps) {
  const { words } = useMessages()
  const say = usePromiseWords().pulls
  const promises = useMemo(() => promisesOf(title, tenOf(title, catalogue), holds), [title, catalogue, holds])
  const pulls = usePulls(card, promises, honest)
  const ranked = [...pulls].sort((one, other) => gainOf(other) - gainOf(one) || other.fond - one.fond)
  const [best] = ranked
  const other = withoutComedy(catalogue)
  const sentence =
    promises.length === 0
      ? say.sentence(null)
      : best === undefined
        ? null
        : best.guessed === null
          ? say.unknown
          : gainOf(best) > WORTH_SAYING
            ? say.sentence(words.aspects[ASPECTS[best.aspect]])
            : say.none
  return (
    <>
      <Figure id="pulls" title={say.title} sentence={sentence} how={say.how} table={tableOf(ranked, words.aspects, say)}>
        <PullTable title={title} catalogue={catalogue} promises={promises} pulls={ranked} onCut={onCut} />
      </Figure>
      {other !== undefined && other.id !== title.id && best !== undefined && gainOf(best) <= WORTH_SAYING && (
        <p>
          <Button onClick={() => race.choose(other)}>{say.other(words.aspects.comedy, other.name)}</Button>
        </p>
      )}
    </>
  )
}

/** A thriller or a political series without a laugh by its tags: what almost everybody likes is what it lacks. */
const withoutComedy = ({ titles }: PublicCatalogue): PublicTitle | undefined =>
  titles.find(
    ({ kind, genres, tones }) =>
      kind !== 'film' &&
      (genres[0] === 'politics' || genres[0] === 'thriller') &&
      !genres.includes('comedy') &&
      !genres.includes('family') &&
      !tones.includes('witty'),
  )

/** Of those who look, so few more are as good as none: a guess is no nearer. */
const WORTH_SAYING = 0.015

/** Of those who like it, how many more would press, as the service guesses. */
const gainOf = ({ guessed }: Pull): number => (guessed === null ? 0 : guessed.fond.promising - guessed.fond.honest)

interface PullTableProps extends Pick<PullsProps, 'title' | 'catalogue' | 'onCut'> {
  readonly promises: readonly Promising[]
  readonly pulls: readonly Pull[]
}

function PullTable({ title, catalogue, promises, pulls, onCut }: PullTableProps) {
  const { words } = useMessages()
  const { integer } = useFormat()
  const say = usePromiseWords().pulls
  const { now } = useCutting(title)
  const own = now.own === null ? null : emphasisOfCut(now.own, tenOf(title, catalogue)).join()
  const guess = (of: GuessedPull | undefined) =>
    of === undefined ? '–' : <LayerNumber layer="guessed" text={say.change(of.honest, of.promising)} />
  return (
    <DataTable
      caption={say.title}
      columns={[
        { key: 'aspect', name: say.aspect },
        { key: 'fond', name: say.fond, numeric: true },
        { key: 'among', name: say.among, numeric: true },
        { key: 'all', name: say.all, numeric: true },
      ]}
      lines={pulls.flatMap(({ aspect, fond, guessed }) => {
        const name = ASPECTS[aspect]
        const promised = promises.find((one) => one.aspect === name)
        if (promised === undefined) return []
        const cut = () => {
          race.cut({ title, which: 'own' }, promised.cut)
          race.enter(title, true)
          onCut(TRAILERS_A_TITLE)
        }
        return {
          key: name,
          cells: {
            aspect: (
              <span className="pulls-promise">
                {words.aspects[name]}
                {own === promised.emphasis.join() ? (
                  <small>{say.chosen}</small>
                ) : (
                  <Button name={say.cutName(words.aspects[name])} onClick={cut}>
                    {say.cut}
                  </Button>
                )}
              </span>
            ),
            fond: integer(fond),
            among: guess(guessed?.fond),
            all: guess(guessed?.all),
          },
        }
      })}
    />
  )
}

function tableOf(
  pulls: readonly Pull[],
  aspects: { readonly [A in (typeof ASPECTS)[number]]: string },
  say: ReturnType<typeof usePromiseWords>['pulls'],
): FigureTable {
  const hundred = (value: number | undefined): number | null => (value === undefined ? null : 100 * value)
  return {
    columns: [
      { key: 'aspect', name: say.aspect },
      { key: 'fond', name: say.fond, digits: 0 },
      { key: 'amongHonest', name: say.among, unit: say.from, digits: 2 },
      { key: 'among', name: say.among, unit: say.to, digits: 2 },
      { key: 'allHonest', name: say.all, unit: say.from, digits: 2 },
      { key: 'all', name: say.all, unit: say.to, digits: 2 },
    ],
    rows: pulls.map(({ aspect, fond, guessed }) => ({
      aspect: aspects[ASPECTS[aspect]],
      fond,
      amongHonest: hundred(guessed?.fond.honest),
      among: hundred(guessed?.fond.promising),
      allHonest: hundred(guessed?.all.honest),
      all: hundred(guessed?.all.promising),
    })),
  }
}

/** As the service guesses them; what was guessed last stands until the next is there. */
function usePulls(card: LaunchCard, promises: readonly Promising[], honest: readonly number[]): readonly Pull[] {
  const [pulls, setPulls] = useState<readonly Pull[]>([])
  const about = useMemo(
    () => ({ promises: promises.map(({ aspect, emphasis }) => ({ aspect: ASPECTS.indexOf(aspect), emphasis })), honest }),
    [promises, honest],
  )
  const asked = JSON.stringify(about)
  useEffect(() => {
    // Of other people, or another race, nothing is asked.
    if (launch.store.getState().card !== card) return
    let gone = false
    const job = launch.ask<'pulls'>({ question: 'pulls', about: JSON.parse(asked) }, () => undefined)
    void job?.outcome.then((ended) => {
      if (!gone && ended.kind === 'done') setPulls(ended.value)
    })
    return () => {
      gone = true
      job?.cancel()
    }
  }, [card, asked])
  return pulls
}
