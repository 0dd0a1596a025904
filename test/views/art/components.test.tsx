import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { artistId, trailerId } from '../../../src/engine/contract/ids'
import { drawCatalogue } from '../../../src/engine/world/catalogue/catalogue'
import { diceOf } from '../../../src/engine/world/streams'
import { ArtistPortrait } from '../../../src/views/art/ArtistPortrait'
import { LivingRoom } from '../../../src/views/art/home/LivingRoom'
import { Poster } from '../../../src/views/art/Poster'
import { TrailerStage } from '../../../src/views/art/trailer/TrailerStage'
import { TrailerStill } from '../../../src/views/art/trailer/TrailerStill'

vi.mock('../../../src/store/session', () => ({ useSession: (pick: (state: { language: string }) => unknown) => pick({ language: 'en' }) }))

const textOf = (markup: string): string => markup.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&')

const catalogue = drawCatalogue(diceOf(7), { titles: 120, overPromise: 0.5, arriving: 0 }).shown

describe('a poster on the page', () => {
  it('holds its title’s name as text, with words that have a hyphen whole', () => {
    for (const title of catalogue.titles) {
      const markup = renderToStaticMarkup(<Poster title={title} />)
      expect(textOf(markup)).toBe(title.name)
      expect(markup).toContain('alt=""')
    }
  })
})

describe('a trailer on the page', () => {
  it('says which it is, of what, and what it tells, to those who do not see it', () => {
    const markup = renderToStaticMarkup(<TrailerStage title={catalogue.titles[0]} trailer={trailerId(2)} catalogue={catalogue} playing />)
    expect(markup).toMatch(/role="img" aria-label="Trailer C of “.+”, silent\. .+"/)
    expect(markup).toContain('data-shot="0"')
    expect(markup).toMatch(/class="trailer-letter"[^>]*>C</)
  })

  it('holds still where it is not playing', () => {
    const markup = renderToStaticMarkup(
      <TrailerStage title={catalogue.titles[0]} trailer={trailerId(2)} catalogue={catalogue} playing={false} compact />,
    )
    expect(markup).toContain('trailer-paused')
    expect(markup).toContain('trailer-compact')
  })

  it('has a still with its letter', () => {
    const still = (index: number) =>
      renderToStaticMarkup(<TrailerStill title={catalogue.titles[3]} trailer={trailerId(index)} catalogue={catalogue} />)
    expect(still(9)).toContain('>J<')
    expect(new Set(Array.from({ length: 10 }, (_, index) => still(index))).size).toBe(10)
  })
})

describe('people in pictures', () => {
  it('are ornament: their names stand beside them', () => {
    expect(renderToStaticMarkup(<LivingRoom members={[1, 2, 3]} seed={4} />)).toContain('alt=""')
    expect(renderToStaticMarkup(<ArtistPortrait artist={artistId(3)} size="card" />)).toContain('alt=""')
  })
})
