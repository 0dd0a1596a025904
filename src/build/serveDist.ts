/** Answers: how does the built site do on a plain static host, below any path? */
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface ServedSite {
  /** The site's address, with a slash at the end. */
  readonly url: string
  readonly origin: string
  /** Cuts every connection and stops answering. */
  readonly stop: () => Promise<void>
}

export interface ServeOptions {
  /** The folder to serve. */
  readonly site: string
  /** Where it stands on the host, such as `/courses/seance/`. */
  readonly subPath?: string
  /** Port to listen on; 0 lets the system choose one. */
  readonly port?: number
  /** Sends text packed, as most hosts do. */
  readonly packed?: boolean
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** Serves `site` on 127.0.0.1, and nothing outside `subPath`. */
export async function serveDist({ site, subPath = '/', port = 0, packed = false }: ServeOptions): Promise<ServedSite> {
  if (!/^\/([^/]+\/)*$/.test(subPath)) throw new RangeError(`Expected subPath to begin and end with /, got "${subPath}"`)
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const body = pathname.startsWith(subPath) ? await read(site, decodeURIComponent(pathname.slice(subPath.length))) : undefined
    if (body === undefined) response.writeHead(404).end()
    else {
      const pack = packed && !body.type.startsWith('font/')
      const headers = { 'content-type': body.type, 'cache-control': 'no-store', ...(pack ? { 'content-encoding': 'gzip' } : {}) }
      response.writeHead(200, headers).end(pack ? gzipSync(body.bytes) : body.bytes)
    }
  })
  const origin = await listen(server, port)
  return { url: origin + subPath, origin, stop: () => close(server) }
}

async function read(site: string, path: string): Promise<{ type: string; bytes: Buffer } | undefined> {
  const file = join(site, normalize(path === '' ? 'index.html' : path))
  if (!file.startsWith(site + sep)) return undefined
  const bytes = await readFile(file).catch(() => undefined)
  return bytes && { type: TYPES[extname(file)] ?? 'application/octet-stream', bytes }
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error(`Expected a port, got ${String(address)}`))
      else resolve(`http://127.0.0.1:${address.port}`)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
