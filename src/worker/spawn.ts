/** What becomes of a worker that is still on its way. */
interface OnItsWay<In, Out> {
  readonly waiting: Out[]
  ears: Ears<In> | null
  worker: Worker | null
  ended: boolean
}

interface Ears<In> {
  onMessage(message: In): void
  /** An error left the worker, or it could not start. */
  onBroken(message: string): void
}

/** A worker as its client meets it: it hears `Out` and says `In`. */
export interface Spawned<In, Out> {
  send(message: Out): void
  end(): void
  listen(ears: Ears<In>): void
}

interface SpawnOptions<In, Out> {
  readonly name: string
  /** What is said for the worker to a message that needs no worker: as long as the network takes, it is not silent, it is not there yet. */
  meanwhile(message: Out): In | null
}

/**
 * The worker starts as a blob of one line that imports its script: so it inherits the page's policy of no network, works from any
 * path, and fetches later what is asked of it later. It starts once its script has come, which the page fetches beside its own;
 * what is said to it until then waits.
 */
export function spawn<In, Out>(address: string, { name, meanwhile }: SpawnOptions<In, Out>): Spawned<In, Out> {
  const way: OnItsWay<In, Out> = { waiting: [], ears: null, worker: null, ended: false }
  const script = new URL(address, document.baseURI).href
  fetch(script)
    .then(({ ok, status }) => {
      if (!ok) throw new RangeError(`Expected the worker's script to come, got status ${status}`)
      arrive(way, { script, name })
    })
    .catch(broken(way))
  return {
    send: (message) => {
      const said = way.worker === null ? meanwhile(message) : null
      if (way.worker !== null) way.worker.postMessage(message)
      else if (said === null) way.waiting.push(message)
      else way.ears?.onMessage(said)
    },
    end: () => {
      way.ended = true
      way.worker?.terminate()
    },
    listen: (ears) => {
      way.ears = ears
    },
  }
}

function arrive<In, Out>(way: OnItsWay<In, Out>, { script, name }: { readonly script: string; readonly name: string }): void {
  if (way.ended) return
  const start = URL.createObjectURL(new Blob([`import ${JSON.stringify(script)}`], { type: 'text/javascript' }))
  const worker = new Worker(start, { type: 'module', name })
  way.worker = worker
  worker.onmessage = ({ data }: MessageEvent<In>) => way.ears?.onMessage(data)
  worker.onerror = (event) => way.ears?.onBroken(event instanceof ErrorEvent ? event.message : 'its script could not be loaded')
  worker.onmessageerror = () => way.ears?.onBroken('a message could not be read')
  for (const message of way.waiting) worker.postMessage(message)
}

const broken =
  <In, Out>(way: OnItsWay<In, Out>) =>
  (thrown: unknown): void => {
    if (!way.ended) way.ears?.onBroken(thrown instanceof Error ? thrown.message : String(thrown))
  }
