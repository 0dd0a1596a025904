import { useEffect, useState } from 'react'
import type { ProfileId } from '../../../engine/contract/ids'
import type { RecordView } from '../../../engine/lab/snapshot'
import { momentOf } from '../../../store/momentOf'
import { session, useSession } from '../../../store/session'

interface Answered {
  readonly asOf: string
  readonly records: readonly RecordView[]
}

/** The latest records of a profile, newest first, asked for again after each day and each act; null until answered. */
export function useRecords(profile: ProfileId, count: number): readonly RecordView[] | null {
  const asOf = useSession(momentOf)
  const [answered, setAnswered] = useState<Answered | null>(null)
  useEffect(() => {
    let stale = false
    void session.actions.records(profile, count).then((records) => {
      if (!stale && records !== null) setAnswered({ asOf, records })
    })
    return () => {
      stale = true
    }
  }, [profile, count, asOf])
  return answered?.records ?? null
}
