import { titleId } from '../../../../src/engine/contract/ids'
import { reckonLaunch } from '../../../../src/engine/lab/launch/answering'
import { LaunchDesk } from '../../../../src/engine/lab/launch/desk'
import type { LaunchAnswerTo, LaunchAsked, LaunchQuestionName, LaunchSoFar } from '../../../../src/engine/lab/launch/questions'
import type { LaunchStage } from '../../../../src/engine/lab/launch/stage'
import type { LaunchRequest } from '../../../../src/engine/lab/launch/telling'
import { livedLab } from '../livedLab'

/** Of a small world that has lived for six days. */
export function stageFor(title: number, viewers = 300): LaunchStage {
  const lab = livedLab(6, { viewers })
  return lab.ask({ question: 'launchStage', about: { title: titleId(title) } })
}

export function deskFor(stage: LaunchStage): LaunchDesk {
  const desk = new LaunchDesk()
  answered(desk, { question: 'open', about: stage })
  return desk
}

/** Asks and waits, telling whatever comes out. */
export function answered<Name extends LaunchQuestionName>(
  desk: LaunchDesk,
  asked: LaunchAsked<Name>,
  onSoFar: (soFar: LaunchSoFar<Name>) => void = () => undefined,
): LaunchAnswerTo<Name> {
  const reckoning = reckonLaunch(desk, asked)
  for (;;) {
    const step = reckoning.next()
    if (step.done === true) return step.value
    if (typeof step.value !== 'number') onSoFar(step.value.soFar)
  }
}

export const request = (changes: Partial<LaunchRequest> = {}): LaunchRequest => ({
  wish: { policy: 'linearThompson' },
  reward: 'qualityPlay',
  pace: 'nightly',
  days: 4,
  seed: 0,
  truth: false,
  ...changes,
})
