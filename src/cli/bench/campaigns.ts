/**
 * What do the Trailers room's campaigns and comparisons cost, as the room asks for them? A campaign timed on the world in small worlds that are
 * drawn for it, and the next plan in the same worlds; from one message for all to one for each; how often one may be addressed; several
 * fates of one campaign; and four ways of choosing compared on eight throws of the dice before the usual people of a world.
 */
import { titleId } from '../../engine/contract/ids'
import { ASPECTS } from '../../engine/contract/vocabulary'
import { openCampaigns } from '../../engine/lab/campaign/answering'
import type { CampaignAsked } from '../../engine/lab/campaign/questions'
import { createLab } from '../../engine/lab/lab'
import { reckonLaunch } from '../../engine/lab/launch/answering'
import { LaunchDesk } from '../../engine/lab/launch/desk'
import { inOneGo } from '../../engine/lab/reckoning'
import { DEFAULT_SCENARIO } from '../../scenario/knobs'
import type { Section } from './section'
import { MILLISECONDS_A_SECOND, timed } from './timing'

const CAMPAIGNS = {
  'campaign.timed': 's',
  'campaign.timed.again': 's',
  'campaign.levels': 's',
  'campaign.reach': 's',
  'campaign.fates': 's',
} as const

const COMPARED = {
  'launch.compare.4x8': 's',
  'launch.compare.4x8.truth': 's',
} as const

const SEED = 1998
const INAUGURATION_DAY = 396
const added = [{ kind: 'inauguration', day: INAUGURATION_DAY, days: 1, countries: [0] }] as const
const politics = ASPECTS.indexOf('politics')
/** As the room asks: see `views/rooms/trailers/timed/plan.ts` and `levels/`. */
const USUAL = { worlds: 5, people: 600, lots: 24, levels: 1500, fates: 8, days: 28, seeds: 8, launchDays: 7, worldDays: 28 }
const QUICK: typeof USUAL = { worlds: 2, people: 200, lots: 2, levels: 500, fates: 2, days: 7, seeds: 2, launchDays: 2, worldDays: 4 }

export const campaigns: Section<keyof typeof CAMPAIGNS> = {
  units: CAMPAIGNS,
  measure: (take, { quick }) => {
    const size = quick ? QUICK : USUAL
    const ask = openCampaigns()
    const seconds = (asked: CampaignAsked): number => timed(() => lived(ask(asked))) / MILLISECONDS_A_SECOND
    const { worlds, people, lots } = size
    const plan = { genre: 'politics', tone: politics, countries: [0], day: INAUGURATION_DAY, share: 0.5, annoyance: 0 } as const
    const about = { seed: SEED, worlds, people, added, lots, plan }
    take('campaign.timed', seconds({ question: 'timed', about }))
    take('campaign.timed.again', seconds({ question: 'timed', about: { ...about, plan: { ...plan, day: INAUGURATION_DAY + 3 } } }))
    take(
      'campaign.levels',
      seconds({
        question: 'levels',
        about: { seed: SEED, worlds: Math.min(4, worlds), people: size.levels, trialShares: [1], truth: false },
      }),
    )
    const reach = { seed: SEED, worlds: Math.min(4, worlds), people, added: [], genre: 'politics', tone: ASPECTS.indexOf('lead') } as const
    take('campaign.reach', seconds({ question: 'reach', about: { ...reach, fatigue: 0.25, most: 10 } }))
    const fates = { seed: SEED, people: Math.min(400, people), fates: size.fates, days: size.days, mouths: [0, 0.5, 3], campaign: 0.2 }
    take('campaign.fates', seconds({ question: 'fates', about: fates }))
  },
}

/** Any title: a horror film in the usual world. */
const TITLE = titleId(50)
const WAYS = ['oneForAll', 'bestOnAverage', 'thompson', 'linearThompson'] as const

export const launchCompared: Section<keyof typeof COMPARED> = {
  units: COMPARED,
  measure: (take, { quick }) => {
    const { seeds, launchDays, worldDays } = quick ? QUICK : USUAL
    const desk = new LaunchDesk()
    const lab = createLab(quick ? { ...DEFAULT_SCENARIO, viewers: 300, titles: 80 } : DEFAULT_SCENARIO)
    for (let day = 0; day < worldDays; day++) for (const _step of lab.liveDay());
    inOneGo(reckonLaunch(desk, { question: 'open', about: lab.ask({ question: 'launchStage', about: { title: TITLE } }) }))
    const contestants = WAYS.map((policy) => ({ policy }))
    const lots = Array.from({ length: seeds }, (_, lot) => lot + 1)
    for (const truth of [false, true]) {
      const about = { contestants, reward: 'qualityPlay', pace: 'hourly', days: launchDays, seeds: lots, truth } as const
      const work = () => inOneGo(reckonLaunch(desk, { question: 'compare', about }))
      take(truth ? 'launch.compare.4x8.truth' : 'launch.compare.4x8', timed(work) / MILLISECONDS_A_SECOND)
    }
  },
}

function lived(steps: Iterator<number, unknown, void>): void {
  while (steps.next().done !== true);
}
