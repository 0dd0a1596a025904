/** The real people that the site ships are those of the published files, cell by cell; and one more may join them. */
import { readFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { packMovieLens } from '../../../src/cli/precompute/movieLens'
import { StudyDesk } from '../../../src/engine/study/desk'
import { join } from '../../../src/engine/study/join'
import { unpack } from '../../../src/engine/study/packed'
import { cardOf } from '../../../src/engine/study/study'

const FOLDER = 'test/data/ml-latest-small'
const SHIPPED = readFileSync('public/data/movielens.pack')
const packed = (): Uint8Array => new Uint8Array(gunzipSync(SHIPPED))

describe('the real people that come with the site', () => {
  const { study, filmIds } = unpack(packed())

  it('are those of the published ratings, cell by cell', () => {
    const published = gunzipSync(readFileSync(`${FOLDER}/ratings.tsv.gz`))
      .toString()
      .trimEnd()
      .split('\n')
      .slice(1)
    const there = published.map((line) => line.split('\t').slice(0, 4).map(Number).join(' ')).sort()
    const here: string[] = []
    for (let person = 0; person < study.people.length; person++) {
      for (let cell = study.starts[person]; cell < study.starts[person + 1]; cell++) {
        here.push([study.people[person], filmIds[study.titleOf[cell]], study.ratings[cell], study.times?.[cell]].join(' '))
      }
    }
    expect(here.length).toBe(100_836)
    expect(here.sort()).toEqual(there)
  })

  it('know the films by the names and genres that were published', () => {
    const rows = readFileSync(`${FOLDER}/movies.csv`)
      .toString()
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((row) => row.replace(/ +,/, ','))
    const here = study.titles.map((name, film) => {
      const genres = study.genres[film].map((genre) => study.genreNames[genre]).join('|') || '(no genres listed)'
      return `${filmIds[film]},${/[",]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name},${genres}`
    })
    expect(here).toEqual(rows)
    expect(cardOf(study)).toMatchObject({ people: 610, titles: 9724, cells: 100_836 })
    expect(study.likedFrom).toBe(4)
  })

  it('are shipped as they are packed, in no more than 900 KB with their licence', () => {
    expect(Buffer.compare(gunzipSync(packMovieLens()), gunzipSync(SHIPPED))).toBe(0)
    const licence = readFileSync('public/data/movielens-README.txt')
    expect(licence.equals(readFileSync(`${FOLDER}/README.txt`))).toBe(true)
    expect(SHIPPED.length + gzipSync(licence).length).toBeLessThanOrEqual(900 * 1024)
  })

  it('are refused where the file ends too soon', () => {
    expect(() => unpack(packed().subarray(0, 600_000))).toThrow(/got too few/)
    expect(() => unpack(new Uint8Array(2))).toThrow(/got too few/)
  })

  it('are joined by one more in the last row, and left again as they were', () => {
    const desk = new StudyDesk(() => 0)
    desk.open(study)
    const ratings = [
      { title: 700, rating: 5 },
      { title: 2, rating: 1 },
    ]
    for (const again of [ratings, ratings.slice(0, 1), ratings]) join(desk, { name: 'You', ratings: again })
    const { people, starts, titleOf } = desk.study
    expect([people.length, people.at(-1)]).toEqual([611, 'You'])
    expect([...titleOf.subarray(starts[610], starts[611])]).toEqual([2, 700])
    expect([...desk.study.ratings.subarray(starts[610])]).toEqual([1, 5])
    expect(desk.study.times?.length).toBe(titleOf.length)
    join(desk, { name: 'You', ratings: [] })
    expect(desk.study).toBe(study)
  })
})
