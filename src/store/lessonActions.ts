import { lessonNumbered } from '../lessons/lessons'
import { compareOver } from '../worker/compareClient'
import type { Actions } from './actions'
import { liveAside } from './aside'
import { type Desk, writeAddress } from './desk'
import { sameScenario } from './link'
import { openAnew } from './opening'

export function lessonActions(desk: Desk): Pick<Actions, 'toLesson' | 'liveAside' | 'compareWorlds'> {
  const { store } = desk
  return {
    toLesson: (place) => {
      const { lesson: before, scenario, snapshot } = store.getState()
      const lesson = place === null ? null : lessonNumbered(place.lesson)
      store.setState({ room: 'lessons', lesson: lesson === null ? null : place, tile: null })
      const begins = lesson !== null && before?.lesson !== lesson.number
      if (begins && !(sameScenario(scenario, lesson.scenario) && snapshot?.day === lesson.day)) openAnew(desk, lesson)
      else writeAddress(desk, 'push')
    },
    liveAside: (aside) => liveAside(desk, aside),
    compareWorlds: (comparison) => {
      try {
        return compareOver(desk.surroundings.spawn(), comparison, desk.surroundings.every)
      } catch {
        return null
      }
    },
  }
}
