import { useMessages } from '../../../../store/language'
import type { ViewProps } from '../viewProps'
import './Audiences.css'
import { Clusters } from './Clusters'
import { Crowds } from './Crowds'

/** Trends and audiences: three crowds around a title, and groups of people that nobody asked for. */
export function Audiences({ catalogue }: ViewProps) {
  const { audiences: say } = useMessages()
  return (
    <div className="data-view" data-testid="audiences">
      <section className="audiences-part" aria-labelledby="audiences-crowds">
        <h2 id="audiences-crowds">{say.crowds.title}</h2>
        <p>{say.crowds.lead}</p>
        <Crowds catalogue={catalogue} />
      </section>
      <section className="audiences-part" aria-labelledby="audiences-clusters">
        <h2 id="audiences-clusters">{say.clusters.title}</h2>
        <p>{say.clusters.lead}</p>
        <Clusters />
      </section>
    </div>
  )
}
