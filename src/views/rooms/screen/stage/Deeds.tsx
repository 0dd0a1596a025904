import type { PublicTitle } from '../../../../engine/contract/catalogue'
import type { Device } from '../../../../engine/contract/vocabulary'
import type { Act } from '../../../../engine/lab/acts'
import type { TitlePage } from '../../../../engine/lab/titlePage'
import { useMessages } from '../../../../store/language'
import { session, useSession } from '../../../../store/session'
import { putOnScreen } from '../../../page/onScreen'
import { Button } from '../../../parts/Button'
import { DEVICES } from '../../../vocabulary'
import type { StageAbout } from './stageProps'

interface DeedsProps extends StageAbout {
  readonly title: PublicTitle
  readonly page: TitlePage
}

/** What one can do with a title in one's own seat: play, carry on here or on another device, see again, rate, list. */
export function Deeds({ title, page, seat }: DeedsProps) {
  const { watching } = useMessages()
  const { deeds } = watching
  const { goesOn, finished, thumb, onList } = page.standing
  const play = (episode: number | null) => putOnScreen(seat.profile, { kind: 'player', title: title.id, episode })
  const act = (deed: Act) => void session.actions.act(deed)
  const where = goesOn === null ? null : deeds.where(title.episodes > 1 ? goesOn.episode + 1 : null, goesOn.minute)
  return (
    <section className="title-deeds" aria-label={deeds.title}>
      <div className="title-deeds-row">
        <Button look="strong" onClick={() => play(goesOn === null && finished ? 0 : null)}>
          {where !== null ? deeds.carryOn(where) : finished ? deeds.again : deeds.play}
        </Button>
        {where !== null && <Button onClick={() => play(0)}>{finished ? deeds.again : deeds.fromTheStart}</Button>}
        <Button pressed={thumb === 1} onClick={() => act({ kind: 'rate', title: title.id, thumb: 1 })}>
          {deeds.like}
        </Button>
        <Button pressed={thumb === -1} onClick={() => act({ kind: 'rate', title: title.id, thumb: -1 })}>
          {deeds.dislike}
        </Button>
        <Button pressed={onList} onClick={() => act({ kind: 'list', title: title.id, on: !onList })}>
          {onList ? deeds.unlist : deeds.list}
        </Button>
      </div>
      {where !== null && <Elsewhere seat={seat} where={where} onGo={() => play(null)} />}
    </section>
  )
}

/** Carrying on where one left off, on another device. */
function Elsewhere({ seat, where, onGo }: { readonly seat: StageAbout['seat']; readonly where: string; readonly onGo: () => void }) {
  const { watching, screen } = useMessages()
  const seats = useSession((state) => state.seats)
  const go = (device: Device) => {
    session.actions.show(seats.map((one) => (one.profile === seat.profile ? { ...one, device } : one)))
    onGo()
  }
  return (
    <p className="title-elsewhere">
      {watching.deeds.elsewhere}{' '}
      {DEVICES.filter((device) => device !== seat.device).map((device) => (
        <Button key={device} look="plain" name={watching.deeds.on(screen.onDevice[device], where)} onClick={() => go(device)}>
          {screen.onDevice[device]}
        </Button>
      ))}
    </p>
  )
}
