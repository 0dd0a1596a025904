import { useMessages } from '../../../../store/language'
import { SourceCard } from '../../../parts/SourceCard'

/** What the articles report of people's fears: shares of other people, asked about other things, and used nowhere. */
export function ArticlesSay() {
  const { consentCards: say } = useMessages()
  return (
    <section className="asking-cards" aria-labelledby="articles-say">
      <h3 id="articles-say">{say.title}</h3>
      <p className="recording-quiet">{say.lead}</p>
      {say.cards.map((card) => (
        <SourceCard key={card.title} {...card} />
      ))}
    </section>
  )
}
