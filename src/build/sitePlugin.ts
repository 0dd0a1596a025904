/**
 * Answers: what does a built site hold that its source does not?
 *
 * A content security policy, so that nothing can be fetched from a third party, and a service worker that keeps every
 * file of the site but those of `data/`, so that it works without a network after the first visit; those are kept once asked for. Both apply to the built site only: the
 * development server injects scripts and changes files all the time.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { HtmlTagDescriptor, IndexHtmlTransformHook, Plugin } from 'vite'

const SERVICE_WORKER = 'sw.js'
/** Kept only once somebody has asked for it. */
const LATER = 'data/'

/** Nothing but the site itself, and nothing inline but what stands in the page as built. (What React sets on an element's style is not inline.) */
function contentSecurityPolicy(html: string): string {
  const inline = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map((match) => `'sha256-${sha256(match[1] ?? '')}'`)
  return [
    "default-src 'self'",
    ["script-src 'self'", ...inline('script')].join(' '),
    "worker-src 'self' blob:",
    ["style-src 'self'", ...inline('style')].join(' '),
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')

const WORKER_TEXT = /(^|\/)lab\.worker-[^/]*\.js$/
const FONT = /\.woff2$/

type Bundle = NonNullable<Parameters<Extract<IndexHtmlTransformHook, (...args: never[]) => unknown>>[1]['bundle']>

/** What the first page needs beside its script, named in the page so that nothing waits for that script to ask for it. */
function fetchedBeside(files: readonly string[]): HtmlTagDescriptor[] {
  const link = (file: string, attrs: HtmlTagDescriptor['attrs']): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: { ...attrs, crossorigin: true, href: `./${file}` },
    injectTo: 'head',
  })
  return [
    ...files.filter((file) => WORKER_TEXT.test(file)).map((file) => link(file, { rel: 'preload', as: 'fetch' })),
    ...files.filter((file) => FONT.test(file)).map((file) => link(file, { rel: 'preload', as: 'font', type: 'font/woff2' })),
  ]
}

/** What the page's own small script asks for by the visitor's language, and by what they see first. */
const FIRST_MODULES = {
  en: 'src/i18n/messages/enFirst.ts',
  fr: 'src/i18n/messages/frFirst.ts',
  opening: 'src/views/rooms/screen/minute/Opening.tsx',
} as const

/** The call in the page that is given those files. */
const BESIDE = 'fetchBeside({})'

function withFilesBeside(html: string, bundle: Bundle): string {
  if (!html.includes(BESIDE)) throw new RangeError(`Expected index.html to call \`${BESIDE}\`, got no such call`)
  const entry = Object.values(bundle).find((chunk) => chunk.type === 'chunk' && chunk.isEntry)
  const there = new Set(entry === undefined ? [] : withImports(entry.fileName, bundle))
  const lists = Object.entries(FIRST_MODULES).map(([name, module]) => {
    const chunk = Object.values(bundle).find((one) => one.type === 'chunk' && one.facadeModuleId?.endsWith(module))
    if (chunk === undefined) throw new RangeError(`Expected a file of its own for ${module}, got none`)
    return [
      name,
      withImports(chunk.fileName, bundle)
        .filter((file) => !there.has(file))
        .map((file) => `./${file}`),
    ]
  })
  return html.replace(BESIDE, () => `fetchBeside(${JSON.stringify(Object.fromEntries(lists))})`)
}

/** A script, what it imports at once, and the style sheets of both. */
function withImports(file: string, bundle: Bundle, seen: Set<string> = new Set()): readonly string[] {
  const chunk = bundle[file]
  if (seen.has(file) || chunk?.type !== 'chunk') return [...seen]
  seen.add(file)
  for (const sheet of chunk.viteMetadata?.importedCss ?? []) seen.add(sheet)
  for (const imported of chunk.imports) withImports(imported, bundle, seen)
  return [...seen]
}

/** Every file of the folder `site` but the service worker itself, relative to it, sorted. */
export function listSite(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(site, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file !== SERVICE_WORKER)
    .sort()
}

/** The service worker's text for the site in the folder `site`: its version is the hash of every name and byte. */
export function serviceWorkerFor(site: string, template: string): string {
  const files = listSite(site)
  const hash = createHash('sha256').update(template)
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(site, file)))
  const version = hash.digest('hex').slice(0, 16)
  // A directory's address, because some hosts redirect index.html there and a redirect cannot answer a navigation.
  const addresses = files.filter((file) => !file.startsWith(LATER)).map((file) => (file === 'index.html' ? './' : `./${file}`))
  return template.replace("'VERSION'", () => JSON.stringify(version)).replace("['FILES']", () => JSON.stringify(addresses))
}

export function sitePlugin(): Plugin {
  let root = ''
  let site = ''
  return {
    name: 'seance-site',
    apply: (config, { command }) => command === 'build' && config.build?.ssr === undefined,
    configResolved: (config) => {
      root = config.root
      site = resolve(root, config.build.outDir)
    },
    transformIndexHtml: {
      order: 'post',
      handler: (page, { bundle = {} }) => {
        const html = withFilesBeside(page, bundle)
        const content = contentSecurityPolicy(html)
        const policy: HtmlTagDescriptor = {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content },
          injectTo: 'head-prepend',
        }
        return { html, tags: [policy, ...fetchedBeside(Object.keys(bundle))] }
      },
    },
    closeBundle: () => {
      const template = readFileSync(join(root, 'src/build/serviceWorker.js'), 'utf8')
      writeFileSync(join(site, SERVICE_WORKER), serviceWorkerFor(site, template))
    },
  }
}
