import type { ReactNode } from 'react'
import './Board.css'

/** A blackboard: dark in both themes, and what is written on it is chalk. */
export function Board({ children }: { readonly children: ReactNode }) {
  return <div className="board">{children}</div>
}
