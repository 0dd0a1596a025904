import type { ReactNode } from 'react'
import type { PersonCard } from '../../engine/lab/snapshot'
import { useMessages } from '../../store/language'
import { Portrait } from '../art/Portrait'
import './PersonLine.css'

interface PersonLineProps {
  readonly person: PersonCard
  readonly size?: 'small' | 'large'
  /** What stands under the name. */
  readonly children?: ReactNode
}

/** A face, a name, and a line under it. */
export function PersonLine({ person, size = 'small', children }: PersonLineProps) {
  const { screen } = useMessages()
  return (
    <span className={`person person-${size}`}>
      <Portrait seed={person.portraitSeed} size={size} />
      <span className="person-words">
        <span className="person-name">{person.isVisitor ? screen.page.you : person.name}</span>
        {children !== undefined && <span className="person-line">{children}</span>}
      </span>
    </span>
  )
}
