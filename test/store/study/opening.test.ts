/** One study at a time: the last that was asked for is opened, what stood before stays where it cannot be. */

import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { isUrgent, reckonStudy } from '../../../src/engine/study/answering'
import { StudyDesk } from '../../../src/engine/study/desk'
import type { StudyQuestions } from '../../../src/engine/study/questions'
import { createStudySession } from '../../../src/store/study/study'
import { besides } from '../../worker/desk/besides'

function ownWorker() {
  const desk = new StudyDesk(() => 0)
  return besides<StudyQuestions>((asked) => reckonStudy(desk, asked), isUrgent)
}

const begun = () => createStudySession({ spawn: ownWorker, every: () => () => undefined })
const packed = async () => new Uint8Array(gunzipSync(readFileSync('public/data/movielens.pack')))
const file = (text: string) => ({ ratings: new File([text], 'mine.csv'), titles: null, wish: {} })
const GOOD = file('user,item,rating\na,x,4\nb,x,2\nb,y,nothing\n')

describe('a study of the page', () => {
  it('is of real people, by name, joined and left', async () => {
    const study = begun()
    await study.unpack(packed)
    const { names, card } = study.store.getState()
    expect([card?.people, names?.titles[0], names?.people.length]).toEqual([610, 'Toy Story (1995)', 610])
    await study.join({ name: 'You', ratings: [{ title: 0, rating: 5 }] })
    expect(study.store.getState()).toMatchObject({ joined: true, revision: 2, kin: 1, card: { people: 611 } })
    await study.join({ name: 'You', ratings: [] })
    expect(study.store.getState()).toMatchObject({ joined: false, revision: 3, kin: 3, card: { people: 610 } })
  })

  it('stays where the next cannot be fetched, or is refused', async () => {
    const study = begun()
    expect(await study.openFile(GOOD)).toBe(true)
    const { card, report } = study.store.getState()
    expect(report).toMatchObject({ taken: 2, leftOut: [{ reason: 'notANumber', lines: [4] }] })
    expect(await study.openFile(file(''))).toBe(false)
    expect(study.store.getState()).toMatchObject({ card, report, opening: null, refused: { code: 'empty', place: 'mine.csv' } })
    await study.preview(GOOD.ratings, {})
    expect(study.store.getState()).toMatchObject({ card, refused: null })
    await study.unpack(() => Promise.reject(new Error('no network')))
    expect(study.store.getState()).toMatchObject({ card, opening: null, failure: { code: 'unreached' } })
  })

  it('does not keep who joins waiting for what is asked of it', async () => {
    const study = begun()
    await study.unpack(packed)
    const about = { person: null, title: null, model: 'ratingBlend', without: [], added: [] } as const
    const fit = study.ask({ question: 'guess', about }, () => undefined)
    await study.join({ name: 'You', ratings: [{ title: 0, rating: 5 }] })
    expect((await fit?.outcome)?.kind).toBe('cancelled')
    expect(study.store.getState()).toMatchObject({ joined: true, card: { people: 611 } })
  })

  it('reads a file before a fit that is under way, which goes on where the file is refused', async () => {
    const study = begun()
    await study.unpack(packed)
    const about = { person: null, title: null, model: 'ratingBlend', without: [], added: [] } as const
    const ended: string[] = []
    const fit = study.ask({ question: 'guess', about }, () => undefined)
    void fit?.outcome.then(({ kind }) => ended.push(kind))
    expect(await study.preview(GOOD.ratings, {})).toMatchObject({ kind: 'preview' })
    expect([await study.openFile(file('')), ended]).toEqual([false, []])
    expect([await study.openFile(GOOD), (await fit?.outcome)?.kind]).toEqual([true, 'cancelled'])
  })

  it('stays where it was chosen when its room is left, and is a world’s no more', async () => {
    const study = begun()
    await study.openFile(GOOD)
    study.leave()
    expect(study.store.getState()).toMatchObject({ card: { origin: 'file' }, lastFile: GOOD })
    await study.openFile(file(''))
    study.leave()
    expect(study.store.getState()).toMatchObject({ card: { origin: 'file' }, refused: null })
    study.close()
    expect(study.store.getState()).toMatchObject({ card: null, lastFile: GOOD })
    expect(await study.openFile(GOOD)).toBe(true)
  })

  it('is not taken over by what was stopped, or asked for before the last', async () => {
    const study = begun()
    let arrive: (bytes: Uint8Array) => void = () => undefined
    const fetched = new Promise<Uint8Array>((resolve) => {
      arrive = resolve
    })
    const late = study.unpack(() => fetched)
    await study.openFile(GOOD)
    arrive(await packed())
    await late
    expect(study.store.getState().card?.origin).toBe('file')
    const again = study.unpack(packed)
    study.stop()
    await again
    expect(study.store.getState()).toMatchObject({ card: { origin: 'file' }, opening: null })
  })
})
