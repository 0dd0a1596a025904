/** Where a jump within the page leaves the keyboard. */

/** Half a second at least, for a room that is still on its way. */
const MOST_FRAMES = 120

/** After a press that leads elsewhere: the top of the page, and the heading of where one lands has the focus, once it is there. */
export function landOnHeading(): void {
  const left = headingNow()
  let frames = 0
  const land = () => {
    const heading = headingNow()
    frames++
    if ((heading === null || heading === left) && frames < MOST_FRAMES) return void requestAnimationFrame(land)
    const landing = heading ?? document.getElementById('room')
    if (landing === null) return
    landing.tabIndex = -1
    landing.focus({ preventScroll: true })
  }
  window.scrollTo(0, 0)
  requestAnimationFrame(land)
}

const headingNow = (): HTMLElement | null => document.querySelector<HTMLElement>('main h1')

/** After a press that opens something further down: it is seen, and its heading has the focus, once it is there. */
export function landOn(id: string): void {
  let frames = 0
  const land = () => {
    const landing = document.getElementById(id)
    frames++
    if (landing === null) return void (frames < MOST_FRAMES && requestAnimationFrame(land))
    landing.tabIndex = -1
    landing.focus({ preventScroll: true })
    landing.scrollIntoView({ block: 'start' })
  }
  requestAnimationFrame(land)
}
