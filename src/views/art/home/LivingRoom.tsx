import { memo, useContext } from 'react'
import { AgedFaces, agedFace } from '../faces/agedFaces'
import { pictureAddress } from '../picture'
import { livingRoomArt } from './livingRoomArt'
import './LivingRoom.css'

interface LivingRoomProps {
  /** Portrait seeds of those who live here, in their order on the sofa. */
  readonly members: readonly number[]
  /** Of the household: the room, the lamp and the cat are drawn by lot from it. */
  readonly seed: number
}

/** A household, as it sits in front of its television. Ornament: the names stand beside it. */
export const LivingRoom = memo(
  function LivingRoom({ members, seed }: LivingRoomProps) {
    const older = useContext(AgedFaces)
    const art = livingRoomArt(
      members.map((member) => agedFace(member, older)),
      seed,
    )
    return <img className="living-room" src={pictureAddress('0 0 320 180', art)} alt="" draggable={false} />
  },
  (was, now) => was.seed === now.seed && was.members.join() === now.members.join(),
)
