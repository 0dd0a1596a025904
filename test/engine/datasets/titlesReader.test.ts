import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { genreCatalogue } from '../../../src/engine/datasets/fileCatalogue'
import { Names } from '../../../src/engine/datasets/names'
import { TitlesReader } from '../../../src/engine/datasets/titlesReader'
import { bytesOf, refusalOf } from './files'

function read(bytes: Uint8Array, ids: readonly string[]) {
  const titles = new Names()
  for (const id of ids) titles.ofText(id)
  const reader = new TitlesReader({ place: 'titles', titles })
  for (let at = 0; at < bytes.length; at += 1000) reader.push(bytes.subarray(at, at + 1000))
  const { names, genres, genreNames, leftOut } = reader.finish()
  return { names, genres: genres.map((row) => row.map((genre) => genreNames[genre])), leftOut }
}

describe('a file of titles', () => {
  it('of MovieLens latest gives names with commas, quotes and accents, and genres', () => {
    const path = new URL('../../data/ml-latest-small/movies.csv', import.meta.url)
    const { names, genres, leftOut } = read(readFileSync(path), ['11', '73', '1', '122896', 'none'])
    expect(names).toEqual([
      'American President, The (1995)',
      'Misérables, Les (1995)',
      'Toy Story (1995)',
      'Pirates of the Caribbean: Dead Men Tell No Tales (2017)',
      '',
    ])
    expect(genres[0]).toEqual(['Comedy', 'Drama', 'Romance'])
    expect([genres[3], genres[4], leftOut]).toEqual([[], [], []])
  })

  it('of MovieLens 1M and 100K, in Latin-1', () => {
    const million = read(bytesOf("1::Toy Story (1995)::Animation|Children's|Comedy\n2::Jumanji (1995)::Adventure\n"), ['2', '1'])
    expect(million).toMatchObject({
      names: ['Jumanji (1995)', 'Toy Story (1995)'],
      genres: [['Adventure'], ['Animation', "Children's", 'Comedy']],
    })
    const flags = (...on: readonly number[]) => Array.from({ length: 19 }, (_, flag) => (on.includes(flag) ? 1 : 0)).join('|')
    const text = `7|Caf\u00e9 <b>(1994)</b>|01-Jan-1994||http://x|${flags(5, 8)}\n8|Alone (1995)|||http://y|${flags(0)}\n`
    const hundred = read(
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
      ['8', '7'],
    )
    expect(hundred).toMatchObject({ names: ['Alone (1995)', 'Café <b>(1994)</b>'], genres: [['unknown'], ['Comedy', 'Drama']] })
  })

  it('of other makers: ids by other names, genres in lists, names over two lines', () => {
    expect(read(bytesOf('id;title;genres\n7;Seven;Crime, Drama\n8;"Eight\nand a half";Art/Dream\n'), ['8', '7'])).toEqual({
      names: ['Eight and a half', 'Seven'],
      genres: [
        ['Art', 'Dream'],
        ['Crime', 'Drama'],
      ],
      leftOut: [],
    })
    expect(read(bytesOf(`ISBN,Book-Title,Categories\nx1,Nine,"['Sea', 'War']"\n`), ['x1'])).toMatchObject({
      names: ['Nine'],
      genres: [['Sea', 'War']],
    })
    expect(read(bytesOf('genre,name,key\nNoir,Ten,k\n'), ['k'])).toMatchObject({ names: ['Ten'], genres: [['Noir']] })
  })

  it('becomes traits that models can read', () => {
    const { traitNames, traits, titles } = genreCatalogue({ genreNames: ['War', 'Drama'], genres: [[1], [], [0, 1]] })
    expect([traitNames, Array.from(traits), titles.length]).toEqual([['genre:War', 'genre:Drama'], [0, 1, 0, 0, 1, 1], 3])
  })

  it('says which lines it could not read, and is refused where there is nothing to read', () => {
    const text = 'movieId,title,genres\n1,"Open (1995),Drama\n2,Two, with a comma (1995),Drama\n3,Three,Drama\n'
    expect(read(bytesOf(text), ['1', '2', '3'])).toEqual({
      names: ['', '', 'Three'],
      genres: [[], [], ['Drama']],
      leftOut: [
        { reason: 'quote', count: 1, lines: [2] },
        { reason: 'columns', count: 1, lines: [3] },
      ],
    })
    expect(refusalOf(() => read(bytesOf(''), []))).toEqual({ code: 'empty', place: 'titles' })
  })
})
