import { useMessages } from '../../../../store/language'
import { SourceCard } from '../../../parts/SourceCard'

/** What the articles report of people's fears: shares of other people, asked about other things, and used nowhere. */
export function ArticlesSay() {
  const { consentCards: say } = useMessages()
  return (
    <section aria-labelledby="articles-say">
      <h3 id="articles-say">{say.title}</h3>
      <p className="recording-quiet">{say.lead}</p>
      <div className="asking-cards">
        {say.cards.map((card) => (
          <SourceCard key={card.title} {...card} />
        ))}
      </div>
    </section>
  )
}
