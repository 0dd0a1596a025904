interface LikingBarProps {
  readonly guessed: number
  /** Null while real tastes are not shown. */
  readonly real: number | null
}

const REACH = 3
const at = (value: number): number => 50 + (50 * Math.max(-REACH, Math.min(REACH, value))) / REACH

/** A liking on either side of the mean, hatched as a guess is; the real one as a violet mark. The numbers stand beside it. */
export function LikingBar({ guessed, real }: LikingBarProps) {
  return (
    <span className="liking-bar" aria-hidden="true">
      <span
        className="liking-guessed layer-fill-guessed"
        style={{ left: `${Math.min(50, at(guessed))}%`, width: `${Math.abs(at(guessed) - 50)}%` }}
      />
      {real !== null && <span className="liking-real" style={{ left: `${at(real)}%` }} />}
    </span>
  )
}
