/** Files as people have them: read with a count of what was left out and why, or refused with a reason. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RefusedFile } from '../../../src/engine/datasets/fileProblem'
import type { LayoutWish } from '../../../src/engine/datasets/layout'
import { FILE_WORDS } from '../../../src/i18n/fileWords'
import { bytesOf, leftOutOf, readBytes, readText, refusalOf, triplesOf } from './files'

const THREE = [
  ['1', '10', 4],
  ['1', '20', 3.5],
  ['2', '10', 5],
]

describe('each format', () => {
  it.each([
    ['MovieLens 100K, tabs', '1\t10\t4\t881250949\n1\t20\t3.5\t881250950\n2\t10\t5\t881250951\n'],
    ['MovieLens 1M, ::', '1::10::4::978300760\n1::20::3.5::978302109\n2::10::5::978301968\n'],
    ['MovieLens latest', 'userId,movieId,rating,timestamp\n1,10,4.0,964982703\n1,20,3.5,964981247\n2,10,5.0,964982224\n'],
    ['a spreadsheet with decimal commas', 'user;item;rating\n1;10;4\n1;20;3,5\n2;10;5\n'],
    ['bars', '1|10|4\n1|20|3.5\n2|10|5\n'],
    ['blanks', '1 10 4\n1  20 3.5\n2 10 5\n'],
    ['columns in another order', 'rating,film,person\n4,10,1\n3.5,20,1\n5,10,2\n'],
    ['CR LF', '1,10,4\r\n1,20,3.5\r\n2,10,5\r\n'],
    ['CR alone', '1,10,4\r1,20,3.5\r2,10,5'],
    ['a mark of UTF-8', '\ufeffuserId,movieId,rating\n1,10,4\n1,20,3.5\n2,10,5\n'],
    ['empty lines', '\n1,10,4\n\n  \n1,20,3.5\n2,10,5\n\n\n'],
    ['quotes around everything', '"user","item","rating"\n"1","10","4"\n"1","20","3.5"\n"2","10","5"\n'],
  ])('is told apart: %s', (_name, text) => {
    const table = readText(text)
    expect(triplesOf(table)).toEqual(THREE)
    expect(table.leftOut).toEqual([])
    expect(readBytes(bytesOf(text), { pieces: 1 })).toEqual(table)
  })

  it('may have titles with commas and quotes between the ids and the rating', () => {
    const text = 'userId,title,movieId,rating\n1,"Misérables, Les (1995)",73,4\n2,"Say ""Yes"", now",74,2\n'
    expect(triplesOf(readText(text))).toEqual([
      ['1', '73', 4],
      ['2', '74', 2],
    ])
  })

  it('may say that and not how much, with or without a time', () => {
    const table = readText('a,x\nb,x\nb,y\n')
    expect([table.scale, table.times, triplesOf(table)]).toEqual([
      null,
      null,
      [
        ['a', 'x', 1],
        ['b', 'x', 1],
        ['b', 'y', 1],
      ],
    ])
    const timed = readText('a,x,1300000000\nb,x,1300000060\n')
    expect([timed.scale, Array.from(timed.times ?? [])]).toEqual([null, [1_300_000_000, 1_300_000_060]])
  })

  it('may write times as dates or milliseconds', () => {
    const dates = readText('user,item,rating,date\n1,2,3,1970-01-02\n1,3,3,2004-02-29 12:00:01\n')
    expect(Array.from(dates.times ?? [])).toEqual([86_400, 1_078_056_001])
    expect(Array.from(readText('1,2,3,1078056001000\n').times ?? [])).toEqual([1_078_056_001])
  })

  it('reads words in UTF-8 and in Latin-1', () => {
    const latin = Uint8Array.from('user,film,rating\nzo\u00eb,caf\u00e9,4\n', (letter) => letter.charCodeAt(0))
    expect(triplesOf(readBytes(latin))).toEqual([['zoë', 'café', 4]])
    expect(triplesOf(readText('user,film,rating\nzoë,café 映画 😀,4\n'))).toEqual([['zoë', 'café 映画 😀', 4]])
  })

  it('takes the columns that it is told', () => {
    const wish: LayoutWish = { columns: { person: 2, title: 0, rating: 1 } }
    expect(triplesOf(readText('x,4,a\ny,2,b\n', wish))).toEqual([
      ['a', 'x', 4],
      ['b', 'y', 2],
    ])
  })
})

describe('what is left out', () => {
  it('is counted by reason, with its lines', () => {
    const text =
      'user,item,rating\n1,10,4\n1,10\n2,10,NaN\n,10,3\n2,20,"3\n2,30,5\n1,10,2\n3\t10\t4\n3,40,4\n3,50,1\n3,60,2\n4,10,3\n4,20,99\n4,30,4\n5,10,5\n5,1'
    const table = readText(text)
    expect(leftOutOf(table)).toEqual({
      columns: [3, [3, 9, 17]],
      notANumber: [1, [4]],
      empty: [1, [5]],
      quote: [1, [6]],
      duplicate: [1, [2]],
      outOfScale: [1, [14]],
    })
    expect(triplesOf(table)).toContainEqual(['1', '10', 2])
    expect(table.lines).toBe(16)
    expect(FILE_WORDS.en.read('a file', table).join(' ')).toContain('1 line with a rating outside the scale')
  })

  it('of a pair is what was said before, by its time where there is one', () => {
    expect(triplesOf(readText('1,2,5,1000000200\n1,2,3,1000000100\n'))).toEqual([['1', '2', 5]])
  })

  it('keeps a line whose time cannot be read', () => {
    const table = readText('user,item,rating,time\n1,2,5,yesterday\n1,3,5,1000000000\n')
    expect([table.titleOf.length, leftOutOf(table)]).toEqual([2, { badTime: [1, [2]] }])
  })

  it('is nothing where a scale is wide, and what is off it where it is known', () => {
    expect(readText('1,2,-3\n1,3,10\n1,4,7.5\n').scale).toEqual({ min: -10, max: 10 })
    const many = Array.from({ length: 2000 }, (_, row) => `${row},${row % 7},${row === 5 ? 6 : 1 + (row % 5)}`).join('\n')
    expect([readText(many).scale, leftOutOf(readText(many))]).toEqual([{ min: 1, max: 5 }, { outOfScale: [1, [6]] }])
  })
})

describe('a file is refused', () => {
  it.each([
    ['nothing', ''],
    ['empty lines', '\n\n \n'],
    ['a header alone', 'userId,movieId,rating\n'],
  ])('that holds no ratings: %s', (_name, text) => {
    expect(refusalOf(() => readText(text))).toEqual({ code: 'empty', place: 'a file' })
  })

  it('that has one column, or none of a kind that is needed', () => {
    expect(refusalOf(() => readText('alone\nlonely\n'))).toEqual({ code: 'noSeparator', place: 'a file' })
    const wish: LayoutWish = { columns: { rating: 7 } }
    expect(refusalOf(() => readText('1,2,3\n', wish))).toEqual({ code: 'noColumn', place: 'a file', column: 'rating', columns: 3 })
  })

  it('that is prose, with a comma here and there', () => {
    const prose =
      'It was late\nand nobody, but him, was there any more\nThe rain\nfell on, and on, and on, again and again\nuntil, at last, the end\ncame, as ends, do, in the middle, of the night'
    const problem = refusalOf(() => readText(prose))
    expect(problem).toEqual({ code: 'noTable', place: 'a file', agreeing: 1, lines: 6 })
    expect(FILE_WORDS.fr.refused(problem)).toContain('en CSV ou TSV')
  })

  it('of which no line can be taken', () => {
    const problem = refusalOf(() => readText('userId,movieId,rating\n1,2,good\n1,3,bad\n'))
    expect(problem).toEqual({ code: 'noRows', place: 'a file', reason: 'notANumber', line: 2 })
    expect(FILE_WORDS.fr.refused(problem)).toContain('dès la ligne 2')
  })

  it('that is no text', () => {
    expect(refusalOf(() => readBytes(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)))).toEqual({ code: 'binary', place: 'a file', line: 1 })
    expect(refusalOf(() => readBytes(Uint8Array.of(0xff, 0xfe, 0x31, 0)))).toEqual({ code: 'utf16', place: 'a file' })
    expect(refusalOf(() => readBytes(new Uint8Array(200_000).fill(65), { pieces: 50_000 }))).toMatchObject({ code: 'binary' })
  })
})

describe('whatever it is given, a reader', () => {
  const anyId = fc.stringMatching(/^[A-Za-z0-9_.-]{1,8}$/)
  /** Ratings from 1 to 10, none of them alone off the scale of the others. */
  const anyRows = fc
    .uniqueArray(fc.tuple(anyId, anyId), { selector: ([person, title]) => `${person} ${title}`, minLength: 1, maxLength: 30 })
    .map((pairs) => pairs.map(([person, title], at): [string, string, number] => [person, title, 1 + (at % 10)]))

  it('gives back what was written, however it comes in pieces', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.constantFrom(',', '\t', ';', '::', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.nat(9),
        (rows, separator, end, size) => {
          const text = [['user', 'item', 'rating'], ...rows].map((row) => row.join(separator)).join(end)
          const table = readBytes(bytesOf(text), { pieces: 1 + size })
          const written = rows.map(([person, title, rating]) => JSON.stringify([person, title, rating]))
          expect(
            triplesOf(table)
              .map((triple) => JSON.stringify(triple))
              .sort(),
          ).toEqual(written.sort())
        },
      ),
      { numRuns: 60 },
    )
  })

  it('reads fields in quotes over several lines, behind a mark, with any line ends', () => {
    /** Words with whatever separates, quotes, and ends of lines, as long as they hold no line that is a record itself. */
    const anyName = fc.array(fc.constantFrom('a', 'é', ',', ';', '""', '\n', ' the ', '|', '::'), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(
        fc.array(anyName, { minLength: 2, maxLength: 12 }),
        fc.constantFrom(',', '\t', ';'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('', '\ufeff'),
        fc.nat(9),
        (names, separator, end, mark, size) => {
          const rows = names.map((words, at) => [`p${at}`, `"${words.join('').replaceAll('\n', end)}"`, `t${at}`, `${1 + (at % 5)}`])
          const text = mark + [['user', 'name', 'item', 'rating'], ...rows].map((row) => row.join(separator)).join(end)
          const table = readBytes(bytesOf(text), { pieces: 1 + size })
          expect(triplesOf(table)).toEqual(names.map((_, at) => [`p${at}`, `t${at}`, 1 + (at % 5)]))
          expect([table.leftOut, table.lines]).toEqual([[], names.length])
        },
      ),
      { numRuns: 100 },
    )
  })

  it('cuts at what separates the records where a field in quotes over several lines holds another separator more often', () => {
    const table = readText('user,name,item,rating\np0,"|\n|",t0,1\np1,"|",t1,2\n')
    expect(triplesOf(table)).toEqual([
      ['p0', 't0', 1],
      ['p1', 't1', 2],
    ])
  })

  it('takes the lines after a quote that is a slip, however many follow', () => {
    const rows = Array.from({ length: 300 }, (_, at) => `p${at},${at === 250 ? '"' : ''}t${at % 7},${1 + (at % 5)}`)
    const table = readText(rows.join('\n'))
    expect([table.titleOf.length, leftOutOf(table)]).toEqual([299, { quote: [1, [251]] }])
  })

  it('with separators mixed takes what the more frequent one cuts, ratings included, and counts the rest', () => {
    const lines = Array.from({ length: 20 }, (_, at) => [`p${at}`, `t${at % 4}`, '1234'[at % 4]].join(at % 2 === 0 ? ',' : ';'))
    const { leftOut, layout, titleOf } = readText(lines.join('\n'))
    expect([layout.columns.rating, titleOf.length]).toEqual([2, 10])
    expect(leftOut).toMatchObject([{ reason: 'columns', count: 10 }])
    expect(FILE_WORDS.en.leftOut({ reason: 'columns', count: 1, lines: [3] })).toBe(
      '1 line with more or fewer columns than the others (line 3)',
    )
  })

  it('reads, or refuses with a reason that can be worded, and accounts for every line', () => {
    const anyFile = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .array(fc.constantFrom('1', '2', '4.5', 'x', '"', ',', '::', '\t', ';', '\n', '\r', 'é', 'NaN', ' '), { maxLength: 80 })
        .map((parts) => bytesOf(parts.join(''))),
    )
    fc.assert(
      fc.property(anyFile, fc.nat(20), (bytes, size) => {
        try {
          const table = readBytes(bytes, { pieces: 1 + size })
          const gone = table.leftOut.filter(({ reason }) => reason !== 'badTime').reduce((sum, { count }) => sum + count, 0)
          expect(table.titleOf.length + gone).toBe(table.lines)
          expect(table.ratings.every(Number.isFinite)).toBe(true)
        } catch (error) {
          if (!(error instanceof RefusedFile)) throw error
          for (const language of ['en', 'fr'] as const) expect(FILE_WORDS[language].refused(error.problem)).toContain('a file')
        }
      }),
      { numRuns: 400 },
    )
  })
})
