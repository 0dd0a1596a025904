import { useId, useState } from 'react'
import type { ProfileId } from '../../../../engine/contract/ids'
import type { Constellation } from '../../../../engine/lab/people/constellation'
import { useMessages } from '../../../../store/language'
import { session } from '../../../../store/session'
import { householdOf, profileOf } from '../../../../worker/pageIds'
import { LivingRoom } from '../../../art/home/LivingRoom'
import { Button } from '../../../parts/Button'
import { Dialog } from '../../../parts/Dialog'
import { Sentence } from '../../../parts/Sentence'
import { Slider } from '../../../parts/Slider'
import { COUNTRIES, MOST_MEMBERS } from '../../../vocabulary'
import { lookAtNewcomer } from '../person/PersonActs'
import { RoomLeft, useRoomLeft } from '../person/RoomLeft'
import { Person } from './Everybody'
import type { Sharer } from './ShareForReal'
import { SofaPart } from './SofaPart'
import './HouseholdTab.css'

interface HouseholdTabProps {
  readonly sky: Constellation
  /** Of the person looked at; −1 where they are not among those who are there. */
  readonly entry: number
  readonly onChoose: (profile: ProfileId) => void
}

/** Who lives with the person, what one profile for all would cost each, and who may come and go. */
export function HouseholdTab({ sky, entry, onChoose }: HouseholdTabProps) {
  const { household: say, words, people } = useMessages()
  if (entry < 0) return <p>{people.truth.visitor}</p>
  const number = sky.households[entry]
  const members = Array.from(sky.households.keys()).filter((other) => sky.households[other] === number)
  return (
    <section className="home" data-testid="household" data-household={number}>
      <div className="home-picture">
        <LivingRoom members={members.map((member) => sky.faces[member])} seed={number} />
      </div>
      <h2>{say.title(number + 1)}</h2>
      <p>
        <Sentence text={say.sentence(members.length, words.countries[COUNTRIES[sky.countries[entry]]])} />
      </p>
      <ul className="home-members">
        {members.map((member) => (
          <li key={member}>
            <Person sky={sky} entry={member} chosen={profileOf(sky.profiles[entry])} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      <HouseholdActs sky={sky} members={members} />
      <SofaPart household={householdOf(number)} people={members.map((member) => sharerOf(sky, member))} />
    </section>
  )
}

const sharerOf = (sky: Constellation, member: number): Sharer => ({
  profile: profileOf(sky.profiles[member]),
  name: sky.names[member],
  gone: sky.gone[member] === 1,
})

function HouseholdActs({ sky, members }: { readonly sky: Constellation; readonly members: readonly number[] }) {
  const { household: say } = useMessages()
  const [inviting, setInviting] = useState(false)
  const allGone = members.every((member) => sky.gone[member] === 1)
  const theirs = members.filter((member) => sky.names[member] !== '')
  const remove = () => {
    const profiles = theirs.map((member) => profileOf(sky.profiles[member]))
    void session.actions.act({ kind: 'remove', profiles, removed: !allGone })
  }
  return (
    <div className="looked-acts">
      {theirs.length > 0 && <Button onClick={remove}>{allGone ? say.acts.backAll : say.acts.removeAll}</Button>}
      <Button onClick={() => setInviting(true)}>{say.acts.invite}</Button>
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </div>
  )
}

function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const { household: say, sky } = useMessages()
  const heading = useId()
  const [size, setSize] = useState(2)
  const room = useRoomLeft()
  const come = async () => {
    onClose()
    const people = Array.from({ length: size }, () => ({ like: null, name: '' }))
    lookAtNewcomer(await session.actions.act({ kind: 'invite', people }))
  }
  return (
    <Dialog labelledBy={heading} onClose={onClose} width="narrow">
      <div className="come-form">
        <h2 id={heading}>{say.acts.inviteTitle}</h2>
        <p>{say.acts.inviteNote}</p>
        <RoomLeft />
        <Slider
          label={say.acts.size}
          value={size}
          range={{ min: 1, max: MOST_MEMBERS, step: 1 }}
          words={sky.members(size)}
          onChange={setSize}
        />
        <Button look="strong" disabled={room < size} onClick={() => void come()}>
          {say.acts.come}
        </Button>
      </div>
    </Dialog>
  )
}
