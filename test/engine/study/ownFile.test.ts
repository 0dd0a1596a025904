/** The visitor's own file: seen, opened with what was left out, or refused, and then nothing is lost. */
import { describe, expect, it } from 'vitest'
import { reckonStudy } from '../../../src/engine/study/answering'
import { StudyDesk } from '../../../src/engine/study/desk'
import { type FileRequest, previewOf } from '../../../src/engine/study/ownFile'
import { bytesOf } from '../datasets/files'

const file = (text: string, place = 'mine.csv') => ({ place, bytes: bytesOf(text) })

function opened(desk: StudyDesk, request: Partial<FileRequest> & Pick<FileRequest, 'ratings'>) {
  const steps = reckonStudy(desk, { question: 'openFile', about: { titles: null, wish: {}, ...request } })
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    expect(step.value).toBeGreaterThanOrEqual(0)
    expect(step.value).toBeLessThanOrEqual(1)
  }
}

describe('the first lines of a file', () => {
  it.each([
    ['1\t10\t5\t881250949\n2\t10\t3\t881250950\n', 4, { person: 0, title: 1, rating: 2, time: 3 }],
    ['1::10::5::881250949\n2::10::3::881250950\n', 4, { person: 0, title: 1, rating: 2, time: 3 }],
    ['score,film,viewer\n3,x,a\n4,y,b\n', 3, { person: 2, title: 1, rating: 0 }],
  ])('of %j say which column is whose', (text, width, columns) => {
    const preview = previewOf({ ...file(text), whole: true, wish: {} })
    expect(preview).toMatchObject({ kind: 'preview', width, columns })
  })

  it('are shown where a column cannot be found, to be said', () => {
    const asked = { ...file('a,b\n1,2\n'), whole: true, wish: { columns: { person: undefined } } }
    expect(previewOf(asked)).toMatchObject({
      kind: 'preview',
      width: 2,
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
      columns: {},
    })
  })

  it.each([
    ['', 'empty'],
    ['\u0000\u0001\u0002\n', 'binary'],
  ])('of %j are refused', (text, code) => {
    expect(previewOf({ ...file(text), whole: true, wish: {} })).toMatchObject({ kind: 'refused', problem: { code, place: 'mine.csv' } })
  })
})

describe('a file of the visitor’s own', () => {
  it('is opened with what was left out and why, by line', () => {
    const answer = opened(new StudyDesk(() => 0), { ratings: file('user,item,rating\na,x,4\nb,x,many\na,y,2\nb\nb,y,5\n') })
    expect(answer).toMatchObject({
      kind: 'opened',
      card: { origin: 'file', people: 2, titles: 2, cells: 3 },
      report: {
        taken: 3,
        leftOut: [
          { reason: 'notANumber', count: 1, lines: [3] },
          { reason: 'columns', count: 1, lines: [5] },
        ],
      },
    })
  })

  it('is read by the columns that the visitor says, and its titles are text', () => {
    const markup = '<img src=x onerror=alert(1)>'
    const answer = opened(new StudyDesk(() => 0), {
      ratings: file('5;x;ann\n4;y;ann\n1;x;bob\n'),
      titles: file(`movieId;title;genres\nx;${markup};Drama|War\n`, 'films.csv'),
      wish: { header: false, columns: { person: 2, title: 1, rating: 0, time: undefined } },
    })
    expect(answer).toMatchObject({ kind: 'opened', names: { people: ['ann', 'bob'], titles: [markup, 'y'], genreNames: ['Drama', 'War'] } })
  })

  it('is refused where nobody shares anything, as in prose with one comma a line', () => {
    const prose = 'It was late, and dark\nShe came, at last\nNobody was there, but him\n'
    const answer = opened(new StudyDesk(() => 0), { ratings: file(prose) })
    expect(answer).toEqual({ kind: 'refused', problem: { code: 'nothingShared', place: 'mine.csv', rows: 3 } })
  })

  it('needs no ratings, and its table is put in order all the same', () => {
    const desk = new StudyDesk(() => 0)
    const answer = opened(desk, { ratings: file('user,item\na,x\nb,x\n') })
    expect(answer).toMatchObject({ kind: 'opened', card: { scale: null, cells: 2 } })
    const steps = reckonStudy(desk, { question: 'table', about: { sort: 'cluster' } })
    let step = steps.next()
    while (step.done !== true) step = steps.next()
    expect(step.value.levels).toEqual(Float32Array.of(1, 1))
  })

  it('that is refused leaves what was open', () => {
    const desk = new StudyDesk(() => 0)
    opened(desk, { ratings: file('user,item\na,x\nb,x\n') })
    const before = desk.study
    expect(opened(desk, { ratings: file('\u0000\u0000\n', 'photo.jpg') })).toMatchObject({
      kind: 'refused',
      problem: { code: 'binary', place: 'photo.jpg' },
    })
    expect(desk.study).toBe(before)
  })
})
