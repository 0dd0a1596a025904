import { useId, useState } from 'react'
import type { PersonCard, Seat } from '../../../../engine/lab/snapshot'
import { useMessages } from '../../../../store/language'
import { session, useSession } from '../../../../store/session'
import { Button } from '../../../parts/Button'
import { Dialog } from '../../../parts/Dialog'
import { Menu, type MenuEntry } from '../../../parts/Menu'
import { putBeside } from '../../../people/putBeside'
import { LONGEST_NAME } from '../../../vocabulary'
import './PersonActs.css'
import { RoomLeft, useRoomLeft } from './RoomLeft'

interface PersonActsProps {
  readonly seat: Seat
  readonly person: PersonCard
  readonly gone: boolean
}

/** What can be done with somebody, and to them: a copy comes, or they leave; all of it undone in the notice. */
export function PersonActs({ seat, person, gone }: PersonActsProps) {
  const { people, household } = useMessages()
  const [cloning, setCloning] = useState(false)
  const open = () => {
    session.actions.show([seat])
    session.actions.goTo('screen')
  }
  return (
    <div className="looked-acts">
      <Button look="strong" onClick={open}>
        {people.card.open}
      </Button>
      <Menu
        trigger={
          <button type="button" className="button button-quiet" data-testid="person-more">
            {household.acts.more}
          </button>
        }
        entries={useEntries({ seat, person, gone }, () => setCloning(true))}
      />
      {cloning && <CloneDialog person={person} onClose={() => setCloning(false)} />}
    </div>
  )
}

function useEntries({ seat, person, gone }: PersonActsProps, clone: () => void): readonly MenuEntry[] {
  const { people, household } = useMessages()
  const seats = useSession((state) => state.seats)
  const beside = async () => {
    if (seats.length < 2) await putBeside(seat)
    session.actions.goTo('screen')
  }
  const remove = () => void session.actions.act({ kind: 'remove', profiles: [person.profile], removed: !gone })
  const action = (key: string, name: string, onChoose: () => void): MenuEntry => ({ kind: 'action', key, name, onChoose })
  return [
    action('beside', people.card.beside, () => void beside()),
    action('records', people.card.records, () => session.actions.goTo('data')),
    ...(person.isVisitor ? [] : [action('clone', household.acts.clone, clone)]),
    ...(person.isVisitor ? [] : [action('remove', gone ? household.acts.back : household.acts.remove, remove)]),
  ]
}

function CloneDialog({ person, onClose }: { readonly person: PersonCard; readonly onClose: () => void }) {
  const { household } = useMessages()
  const heading = useId()
  const field = useId()
  const [name, setName] = useState('')
  const room = useRoomLeft()
  const come = async () => {
    onClose()
    const acted = await session.actions.act({ kind: 'invite', people: [{ like: null, likeProfile: person.profile, name }] })
    lookAtNewcomer(acted)
  }
  return (
    <Dialog labelledBy={heading} onClose={onClose} width="narrow">
      <form
        className="come-form"
        onSubmit={(event) => {
          event.preventDefault()
          void come()
        }}
      >
        <h2 id={heading}>{household.acts.cloneTitle}</h2>
        <p>{household.acts.cloneNote}</p>
        <RoomLeft />
        <label htmlFor={field}>{household.acts.name}</label>
        <input
          id={field}
          value={name}
          maxLength={LONGEST_NAME}
          placeholder={person.name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button look="strong" disabled={room < 1} onClick={() => void come()}>
          {household.acts.come}
        </Button>
      </form>
    </Dialog>
  )
}

/** Shows the first of those who came. */
export function lookAtNewcomer(acted: Awaited<ReturnType<typeof session.actions.act>>): void {
  const act = acted?.dated.act
  const first = act?.kind === 'invite' ? act.profiles?.[0] : undefined
  if (first === undefined) return
  const { seats } = session.store.getState()
  session.actions.show([{ device: seats[0]?.device ?? 'television', profile: first }])
}
