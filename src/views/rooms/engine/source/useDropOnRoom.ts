import { useEffect, useState } from 'react'

/** An evening that was saved is opened by the page itself, wherever it is dropped. */
const EVENING = /\.json$/i

const holdsFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true
const isInPanel = ({ target }: DragEvent): boolean => target instanceof Element && target.closest('.engine-drop') !== null

/** A file dropped anywhere on the page while the room is open is looked at as the visitor's own data. Whether one is held over it. */
export function useDropOnRoom(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (!holdsFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      setOver(false)
      const [file] = event.dataTransfer?.files ?? []
      if (file === undefined || isInPanel(event) || EVENING.test(file.name)) return
      event.preventDefault()
      event.stopPropagation()
      onFile(file)
    }
    // Before the page's own, which opens evenings.
    document.addEventListener('dragover', hold)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop, { capture: true })
    return () => {
      document.removeEventListener('dragover', hold)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop, { capture: true })
    }
  }, [onFile])
  return over
}
