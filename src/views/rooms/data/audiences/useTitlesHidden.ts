import { useSession } from '../../../../store/session'

/** Without what is watched no record says what it is about, and there are neither crowds nor groups. */
export const useTitlesHidden = (): boolean => useSession(({ snapshot }) => snapshot?.recorded.masked.includes('titles') === true)
