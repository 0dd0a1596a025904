import { useRef } from 'react'
import type { RewardsCompared } from '../../../../engine/lab/launch/rewards'
import type { TrailerReward } from '../../../../scenario/policyKnobs'
import { useFormat, useMessages } from '../../../../store/language'
import { ticksOf } from '../../../charts/curve'
import { Figure } from '../../../charts/Figure'
import { useWidth } from '../../../parts/useWidth'
import { letterAt } from '../launch/derive'
import { known } from './derive'
import { mostShown, shareOf } from './lessons'
import './RewardShares.css'

/** How often each trailer comes to be shown, by what counts as success. */
export function RewardShares({ compared }: { readonly compared: RewardsCompared }) {
  const { rewardsView: say, launchView } = useMessages()
  const { percent } = useFormat()
  const parts = compared.rewards.map((lived) => {
    const { trailer, share } = mostShown(lived)
    return say.most(launchView.rewards[lived.reward], letterAt(trailer), percent(share))
  })
  return (
    <Figure
      id="rewards"
      title={say.sharesTitle}
      sentence={say.sharesSentence(parts)}
      how={<p>{say.sharesHow}</p>}
      legend={<Legend />}
      table={{
        columns: [
          { key: 'trailer', name: say.trailer },
          { key: 'reward', name: say.success },
          { key: 'share', name: say.share, digits: 1 },
          { key: 'low', name: say.low, digits: 1 },
          { key: 'high', name: say.high, digits: 1 },
          { key: 'believed', name: say.believed, digits: 1 },
        ],
        rows: compared.rewards.flatMap((lived) =>
          lived.trailers.map(({ share, believed }, trailer) => ({
            trailer: letterAt(trailer),
            reward: launchView.rewards[lived.reward],
            share: 100 * shareOf(lived, trailer),
            low: hundredfold(known(share)?.low),
            high: hundredfold(known(share)?.high),
            believed: hundredfold(known(believed)?.estimate),
          })),
        ),
      }}
    >
      <Dots compared={compared} course={say.sharesSentence(parts)} />
    </Figure>
  )
}

const hundredfold = (share: number | undefined): number | null => (share === undefined ? null : 100 * share)

const PATHS: { readonly [R in TrailerReward]: string } = {
  click: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z',
  qualityPlay: 'M-5 -5h10v10h-10z',
  completion: 'M0 -7l7 12h-14z',
}
const ORDER: readonly TrailerReward[] = ['click', 'qualityPlay', 'completion']

function Legend() {
  const { launchView } = useMessages()
  return (
    <ul className="reward-legend">
      {ORDER.map((reward) => (
        <li key={reward}>
          <svg viewBox="-8 -8 16 16" aria-hidden="true">
            <path className={`reward-${reward}`} d={PATHS[reward]} />
          </svg>
          {launchView.rewards[reward]}
        </li>
      ))}
    </ul>
  )
}

interface DotsProps {
  readonly compared: RewardsCompared
  readonly course: string
}

const ROW = 58
const APART = 16
const TOP = 8
const FOOT = 48
const LEFT = 34
const RIGHT = 14

/** A row a trailer, a mark a reward, on one scale. */
function Dots({ compared: { rewards }, course }: DotsProps) {
  const { rewardsView: say } = useMessages()
  const { integer } = useFormat()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const letters = rewards[0]?.trailers.map((_, trailer) => letterAt(trailer)) ?? []
  const height = TOP + ROW * letters.length + FOOT
  const shares = rewards.flatMap((lived) => lived.trailers.map(({ share }, trailer) => known(share)?.high ?? shareOf(lived, trailer)))
  const most = Math.max(0.05, ...shares)
  const across = (share: number): number => LEFT + (Math.max(0, share) / most) * (width - LEFT - RIGHT)
  return (
    <div className="whiskers" ref={box} style={{ minHeight: height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={`${say.sharesTitle}. ${course}`}>
          {ticksOf([0, 100 * most]).map((tick) => (
            <g key={tick}>
              <line className="curves-grid" x1={across(tick / 100)} x2={across(tick / 100)} y1={TOP} y2={height - FOOT + 4} />
              <text className="curves-tick" x={across(tick / 100)} y={height - FOOT + 22} textAnchor="middle">
                {integer(tick)}
              </text>
            </g>
          ))}
          <text className="curves-tick" x={width / 2} y={height - 4} textAnchor="middle">
            {say.shareUnit}
          </text>
          {letters.map((letter, trailer) => (
            <g key={letter} transform={`translate(0 ${TOP + ROW * (trailer + 0.5)})`}>
              <line className="reward-row" x1={0} x2={width} y1={ROW / 2} y2={ROW / 2} />
              <text className="whiskers-name" x={6} y={6}>
                {letter}
              </text>
              {rewards.map((lived, at) => {
                const interval = known(lived.trailers[trailer].share)
                return (
                  <g key={lived.reward} className={`reward-${lived.reward}`} transform={`translate(0 ${(at - 1) * APART})`}>
                    {interval !== null && <line x1={across(interval.low)} x2={across(interval.high)} y1={0} y2={0} />}
                    <path d={PATHS[lived.reward]} transform={`translate(${across(shareOf(lived, trailer))} 0)`} />
                  </g>
                )
              })}
            </g>
          ))}
        </svg>
      )}
    </div>
  )
}
