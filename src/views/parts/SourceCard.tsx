import './SourceCard.css'

interface SourceCardProps {
  readonly title: string
  readonly text: string
  readonly source: string
}

/** A case or a claim from outside, dated, with where it comes from. */
export function SourceCard({ title, text, source }: SourceCardProps) {
  return (
    <aside className="source-card">
      <h2>{title}</h2>
      <p>{text}</p>
      <p className="source-card-source">{source}</p>
    </aside>
  )
}
