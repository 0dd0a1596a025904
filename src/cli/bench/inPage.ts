/**
 * What is measured in the page itself. Each of these functions is sent into the browser as its own text, so that it may use
 * nothing from outside it.
 */

const FIRST_PAGE = 'seance: first page painted'

/** Before the page's own scripts: notes when the first page on the wall has been painted, and every long task. */
export function watchPage(mark: string): void {
  const seen = new MutationObserver(() => {
    if (document.querySelector('[data-testid="wall-page"] .poster') === null) return
    seen.disconnect()
    // After the frame that draws it.
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => performance.mark(mark)
      channel.port2.postMessage(null)
    })
  })
  seen.observe(document, { subtree: true, childList: true })
}

export const firstPageMark = FIRST_PAGE

/** Milliseconds from the navigation to the first page; null while there is none. */
export function firstPageMs(mark: string): number | null {
  return performance.getEntriesByName(mark)[0]?.startTime ?? null
}

/** Presses the button there, and answers after how long the page that answers it was painted. */
export function pressDeed(selector: string): Promise<number> {
  const button = document.querySelector(selector)
  const room = document.getElementById('room')
  if (!(button instanceof HTMLElement) || room === null) throw new RangeError(`Expected a button at \`${selector}\`, got none`)
  const answer = () => document.querySelector('[data-testid="answer"]')?.textContent
  const before = answer()
  return new Promise((resolve) => {
    const seen = new MutationObserver(() => {
      if (answer() === before || answer() === undefined) return
      seen.disconnect()
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => resolve(performance.now() - began)
        channel.port2.postMessage(null)
      })
    })
    seen.observe(room, { subtree: true, childList: true, characterData: true })
    const began = performance.now()
    button.click()
  })
}

/** Durations of the tasks of 50 ms and more that begin within so many milliseconds from now. */
export function longTasks(milliseconds: number): Promise<readonly number[]> {
  const durations: number[] = []
  const began = performance.now()
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) if (startTime >= began) durations.push(duration)
  })
  observer.observe({ type: 'longtask' })
  return new Promise((resolve) => {
    setTimeout(() => {
      observer.disconnect()
      resolve(durations)
    }, milliseconds)
  })
}

/** Scrolls the page down and up again for so many milliseconds, a little each frame, and answers how many frames a second were drawn. */
export function scrollRows(milliseconds: number): Promise<number> {
  const STEP = 14
  const began = performance.now()
  let frames = 0
  let step = STEP
  return new Promise((resolve) => {
    const frame = (now: number) => {
      frames += 1
      const { scrollTop, scrollHeight, clientHeight } = document.documentElement
      if (scrollTop + clientHeight >= scrollHeight - 1) step = -STEP
      if (scrollTop <= 0) step = STEP
      window.scrollBy({ top: step, behavior: 'instant' })
      if (now - began < milliseconds) requestAnimationFrame(frame)
      else resolve((frames * 1000) / (now - began))
    }
    requestAnimationFrame(frame)
  })
}

/** Milliseconds between the frames that are drawn within so many milliseconds. */
export function frameTimes(milliseconds: number): Promise<readonly number[]> {
  return new Promise((resolve) => {
    const times: number[] = []
    const began = performance.now()
    let last = began
    const frame = (now: number) => {
      if (now > last) times.push(now - last)
      last = now
      if (now - began < milliseconds) requestAnimationFrame(frame)
      else resolve(times)
    }
    requestAnimationFrame(frame)
  })
}
