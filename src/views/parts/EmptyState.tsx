import type { ReactNode } from 'react'
import './EmptyState.css'

interface EmptyStateProps {
  /** `trouble`: something went wrong; else there is only nothing yet. */
  readonly look?: 'empty' | 'trouble'
  readonly title: string
  readonly children?: ReactNode
}

/** Where there is nothing to show: an empty seat, what it means, and what to do about it. */
export function EmptyState({ look = 'empty', title, children }: EmptyStateProps) {
  return (
    <div className={`empty-state empty-state-${look}`} role={look === 'trouble' ? 'alert' : undefined}>
      <svg viewBox="0 0 96 72" aria-hidden="true">
        <path d="M24 8h48a8 8 0 0 1 8 8v26H16V16a8 8 0 0 1 8-8z" />
        <path d="M10 34a6 6 0 0 1 12 0v14h52V34a6 6 0 0 1 12 0v24H10z" />
        <path d="M18 58v8M78 58v8" />
      </svg>
      <p className="empty-state-title">{title}</p>
      {children}
    </div>
  )
}
