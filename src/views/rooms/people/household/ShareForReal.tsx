import { useState } from 'react'
import type { ProfileId } from '../../../../engine/contract/ids'
import type { SofaShared } from '../../../../engine/lab/people/sofa'
import { useMessages } from '../../../../store/language'
import { session } from '../../../../store/session'
import { Button } from '../../../parts/Button'
import { Select } from '../../../parts/Select'
import { Sentence } from '../../../parts/Sentence'

/** Somebody of the household, by the name on the account. */
export interface Sharer {
  readonly profile: ProfileId
  readonly name: string
  readonly gone: boolean
}

interface ShareProps {
  readonly shared: SofaShared | null
  readonly people: readonly Sharer[]
}

/** The act itself: from tonight one profile for all of this household, or one each again; undone like all that is done. */
export function ShareForReal({ shared, people }: ShareProps) {
  const { sofa: say } = useMessages()
  return (
    <div className="sofa-share" data-testid="sofa-share" data-shared={shared !== null}>
      {shared === null ? (
        <Begin people={people.filter(({ gone }) => !gone)} />
      ) : (
        <>
          <p>
            <Sentence text={say.since(nameOf(people, shared.profile), shared.since)} />
          </p>
          <Button onClick={() => void session.actions.act({ kind: 'share', profile: shared.profile, shared: false })}>{say.own}</Button>
        </>
      )}
    </div>
  )
}

const nameOf = (people: readonly Sharer[], profile: ProfileId): string => people.find((one) => one.profile === profile)?.name ?? ''

function Begin({ people }: Pick<ShareProps, 'people'>) {
  const { sofa: say } = useMessages()
  const [asked, setAsked] = useState('')
  const chosen = people.find(({ profile }) => String(profile) === asked) ?? people[0]
  if (chosen === undefined) return null
  const options = people.map(({ profile, name }) => ({ value: String(profile), name }))
  return (
    <>
      <h4>{say.title}</h4>
      <p>{say.note}</p>
      <div className="sofa-share-acts">
        <Select label={say.whose} labelSeen options={options} value={String(chosen.profile)} onChange={setAsked} />
        <Button look="strong" onClick={() => void session.actions.act({ kind: 'share', profile: chosen.profile, shared: true })}>
          {say.share}
        </Button>
      </div>
    </>
  )
}
