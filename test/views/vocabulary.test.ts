import { describe, expect, it } from 'vitest'
import { NOTHING } from '../../src/engine/contract/events'
import { LOOKS } from '../../src/engine/contract/faces'
import { day, firstMinuteOf, MINUTES_A_DAY, NO_TITLE, NO_TRAILER } from '../../src/engine/contract/ids'
import { SIGNALS } from '../../src/engine/contract/signals'
import { ASPECTS, COUNTRIES, DEVICES, GENRES, TRAILERS_A_TITLE } from '../../src/engine/contract/vocabulary'
import { MOST_ADDED, PAST_DAYS, WINDOW_DAYS } from '../../src/engine/lab/campaign/worlds'
import { CROWDS } from '../../src/engine/lab/launch/crowds'
import { BLANK } from '../../src/engine/service/log/signals'
import { MOST_MEMBERS } from '../../src/engine/world/evening/sitting'
import { LONGEST_NAME } from '../../src/engine/world/people/inviting'
import { SPARE_HOUSEHOLDS, SPARE_VIEWERS } from '../../src/engine/world/people/newcomersRoom'
import * as weeks from '../../src/views/rooms/trailers/weeks'
import * as views from '../../src/views/vocabulary'

describe('the word lists of the views', () => {
  it('stand in the order of the engine’s own', () => {
    expect(views.GENRES).toEqual(GENRES)
    expect(views.ASPECTS).toEqual(ASPECTS)
    expect(views.DEVICES).toEqual(DEVICES)
    expect(views.COUNTRIES).toEqual(COUNTRIES)
    expect(views.SIGNALS).toEqual(SIGNALS)
    expect(views.LOOKS).toEqual(LOOKS)
    expect(views.CROWDS).toEqual(CROWDS)
  })

  it('mark what is missing as the engine does', () => {
    expect([views.NO_TITLE, views.NO_TRAILER, views.FROM_SEARCH]).toEqual([NO_TITLE, NO_TRAILER, NOTHING])
    expect([views.TRAILERS_A_TITLE, views.MINUTES_A_DAY, views.BLANK]).toEqual([TRAILERS_A_TITLE, MINUTES_A_DAY, BLANK])
    expect(views.DAY_STARTS_AT).toBe(firstMinuteOf(day(0)))
  })

  it('let as many people come, and names be as long, as the engine does', () => {
    expect([views.MOST_MEMBERS, views.LONGEST_NAME]).toEqual([MOST_MEMBERS, LONGEST_NAME])
    expect([views.MOST_NEWCOMERS, views.MOST_NEW_HOUSEHOLDS]).toEqual([SPARE_VIEWERS, SPARE_HOUSEHOLDS])
  })

  it('count the weeks of small worlds as the engine does', () => {
    expect([weeks.PAST_DAYS, weeks.WINDOW_DAYS, weeks.MOST_ADDED]).toEqual([PAST_DAYS, WINDOW_DAYS, MOST_ADDED])
  })
})
