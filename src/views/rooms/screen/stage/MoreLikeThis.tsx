import type { TitlePage } from '../../../../engine/lab/titlePage'
import { useMessages } from '../../../../store/language'
import { Poster } from '../../../art/Poster'
import { putOnScreen } from '../../../page/onScreen'
import { RowTiles } from '../../../page/RowTiles'
import type { StageAbout } from './stageProps'

/** The titles that the model holds to be nearest. */
export function MoreLikeThis({ page, seat, catalogue }: StageAbout & { readonly page: TitlePage }) {
  const { watching, screen } = useMessages()
  const visit = (title: TitlePage['title']) => putOnScreen(seat.profile, { kind: 'title', title })
  return (
    <section className="title-page-like page-row">
      <h4>
        {watching.like.title} <small>{watching.like.how}</small>
      </h4>
      {page.cold !== null && <p>{screen.reason.cold[page.cold.reason]}</p>}
      {page.similar.length > 0 && (
        <RowTiles name={watching.like.title}>
          {page.similar.map((title) => (
            <div key={title} className="tile-slot">
              <button
                type="button"
                className="tile"
                onClick={() => visit(title)}
                aria-label={watching.tile.visit(catalogue.titles[title].name)}
              >
                <span className="tile-poster">
                  <Poster title={catalogue.titles[title]} />
                </span>
              </button>
            </div>
          ))}
        </RowTiles>
      )}
    </section>
  )
}
