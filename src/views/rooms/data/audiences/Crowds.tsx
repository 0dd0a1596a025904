import { useMemo } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { Crowds as Answer, Crowd } from '../../../../engine/lab/data/crowds'
import { useChosen } from '../../../../store/choices/chosen'
import { nameOf, titleNamed } from '../../../../store/choices/titleName'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { useQuestion } from '../../../page/useQuestion'
import { Button } from '../../../parts/Button'
import { EmptyState } from '../../../parts/EmptyState'
import { Waiting } from '../../../parts/Waiting'
import { titleName } from '../../../wording/title'
import { choices } from '../choices'
import { TitleFilter } from '../stream/TitleFilter'
import { BesideChance } from './BesideChance'
import { CrowdPicture } from './CrowdPicture'
import { layOutCrowds } from './crowdLayout'
import { useTitlesHidden } from './useTitlesHidden'

const CROWDS: readonly Crowd[] = ['director', 'older', 'lead']
const REGIONS = [1, 2, 4, 3, 6, 5, 7, 0]

interface CrowdsProps {
  readonly catalogue: PublicCatalogue
}

/** Who liked a director, an older title of the kind, and a lead: three crowds, and whether they are the same people. */
export function Crowds({ catalogue }: CrowdsProps) {
  const { audiences } = useMessages()
  const say = audiences.crowds
  const [around, setAround] = useChosen(choices, 'around')
  const title = titleNamed(catalogue.titles, around)?.id ?? null
  const asked = useQuestion('crowds', { title })
  const { answer } = asked
  const hidden = useTitlesHidden()
  return (
    <>
      <div className="audiences-controls">
        <TitleFilter
          catalogue={catalogue}
          title={title ?? answer?.title ?? null}
          onChange={(chosen) => chosen !== null && setAround(nameOf(catalogue.titles[chosen]))}
        />
        <Button onClick={() => setAround(null)}>{say.clearest}</Button>
      </div>
      {answer !== null ? (
        <Found answer={answer} catalogue={catalogue} />
      ) : asked.done === null && !asked.stopped && asked.failure === null ? (
        <EmptyState title={hidden ? audiences.hidden : say.none} />
      ) : (
        <Waiting on={asked} words={say.waiting} />
      )}
    </>
  )
}

interface FoundProps extends CrowdsProps {
  readonly answer: Answer
}

function Found({ answer, catalogue }: FoundProps) {
  const names = useCrowdNames(answer, catalogue)
  return (
    <div className="audiences-both">
      <Three answer={answer} names={names} />
      <Overlaps answer={answer} names={names} />
    </div>
  )
}

type Names = { readonly [C in Crowd]: string }

function useCrowdNames({ title, older }: Answer, catalogue: PublicCatalogue): Names {
  const { crowds: say } = useMessages().audiences
  const { director, cast } = catalogue.titles[title]
  return {
    director: say.director(catalogue.artists[director].name),
    older: older === null ? say.noOlder : say.older(titleName(catalogue, older) ?? '', catalogue.titles[older].year),
    lead: say.leading(catalogue.artists[cast[0]].name),
  }
}

interface PartProps {
  readonly answer: Answer
  readonly names: Names
}

function Three({ answer: { regions, sizes, people, titles }, names }: PartProps) {
  const { crowds: say } = useMessages().audiences
  const layout = useMemo(() => layOutCrowds(regions), [regions])
  const within = (region: number): string =>
    region === 0 ? say.inNone : CROWDS.flatMap((crowd, at) => ((region >> at) & 1 ? [names[crowd]] : [])).join(' + ')
  return (
    <Figure
      id="crowds"
      title={say.three}
      sentence={say.sentence({ people, sizes, all: regions[7], none: regions[0] })}
      unit={say.unit(layout.each)}
      how={say.how}
      table={{
        columns: [
          { key: 'region', name: say.region },
          { key: 'people', name: say.people, digits: 0 },
          { key: 'share', name: say.share, unit: '%', digits: 1 },
        ],
        rows: REGIONS.map((region) => ({
          region: within(region),
          people: regions[region],
          share: (100 * regions[region]) / people,
        })),
      }}
    >
      <ul className="crowds-names" aria-hidden="true">
        {CROWDS.map((crowd, at) => (
          <li key={crowd}>
            <strong>{'ABC'[at]}</strong> {names[crowd]}, {say.counted(sizes[crowd], titles[crowd])}
          </li>
        ))}
      </ul>
      <CrowdPicture regions={regions} layout={layout} />
    </Figure>
  )
}

function Overlaps({ answer: { overlaps }, names }: PartProps) {
  const { crowds: say } = useMessages().audiences
  const { decimal } = useFormat()
  const letters = (crowds: readonly Crowd[]): string => crowds.map((crowd) => 'ABC'[CROWDS.indexOf(crowd)]).join(' + ')
  const span = ({ low, high }: { readonly low: number; readonly high: number }): string => say.span(decimal(low, 0), decimal(high, 0))
  const more = overlaps.filter(({ seen, alike }) => seen > alike.high)
  const fewer = overlaps.filter(({ seen, alike }) => seen < alike.low)
  return (
    <Figure
      id="overlaps"
      title={say.overlaps}
      sentence={say.told(
        more.map(({ crowds }) => letters(crowds)),
        fewer.map(({ crowds }) => letters(crowds)),
        overlaps.length,
      )}
      unit={say.overlapUnit}
      how={say.overlapHow}
      table={{
        columns: [
          { key: 'overlap', name: say.overlap },
          { key: 'seen', name: say.seen, unit: say.people, digits: 0 },
          { key: 'shares', name: say.byShares, unit: say.people, digits: 1 },
          { key: 'alike', name: say.alike, unit: say.people, digits: 1 },
          { key: 'span', name: say.middle, unit: say.people, digits: 0 },
        ],
        rows: overlaps.map(({ crowds, seen, byShares, alike }) => ({
          overlap: crowds.map((crowd) => names[crowd]).join(' + '),
          seen,
          shares: byShares,
          alike: alike.mean,
          span: [alike.low, alike.high],
        })),
      }}
    >
      <BesideChance
        most={1.08 * Math.max(1, ...overlaps.flatMap(({ seen, alike }) => [seen, alike.high]))}
        rows={overlaps.map(({ crowds, seen, alike }) => ({
          key: letters(crowds),
          name: letters(crowds),
          seen,
          chance: alike,
          layer: 'recorded',
          words: say.seenBeside(seen, span(alike)),
        }))}
      />
    </Figure>
  )
}
