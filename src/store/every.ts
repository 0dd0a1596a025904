/** The page's own timer, for whoever keeps watch on a worker; gives what stops it. */
export function every(milliseconds: number, callback: () => void): () => void {
  const timer = setInterval(callback, milliseconds)
  return () => clearInterval(timer)
}
