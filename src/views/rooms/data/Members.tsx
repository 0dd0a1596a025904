import type { Snapshot } from '../../../engine/lab/snapshot'
import { useMessages } from '../../../store/language'
import { useSession } from '../../../store/session'
import { Measure } from '../../charts/Measure'
import { membersOf } from './comings'
import './Members.css'

/** Who stays, who leaves, who comes back: three curves, each with its table. */
export function Members({ snapshot }: { readonly snapshot: Snapshot }) {
  const messages = useMessages()
  const scenario = useSession((state) => state.scenario)
  return (
    <section className="members" aria-labelledby="data-members" data-testid="members">
      <h2 id="data-members">{messages.membership.everybody.title}</h2>
      <div className="members-curves">
        {membersOf(snapshot.recorded.days, scenario, messages).map((view) => (
          <Measure key={view.id} {...view} digits={0} />
        ))}
      </div>
    </section>
  )
}
