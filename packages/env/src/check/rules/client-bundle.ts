import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceText } from '../../sources/source-text.ts'
import { isTelling, type Examined } from '../examined.ts'
import type { Finding } from '../finding.ts'

/** Below these a build puts what browsers load. */
const served = ['.next/static', 'out', '.output/public', '.svelte-kit/output/client', 'storybook-static']
/** These hold a client's files where there is a page in them, and a server's where there is none. */
const servedWithPage = new Set(['dist', 'build'])
const loadable = /\.(?:[cm]?js|html?|css|map|json|txt|webmanifest)$/
const mostFiles = 5000
const largestFile = 16 * 1024 * 1024
const mostBytes = 512 * 1024 * 1024
const shortestSecret = 16

/** Secrets that stand in files which a build made for browsers, or in those served as they are. */
export function clientBundle(examined: Examined): readonly Finding[] {
  const secrets = secretsOf(examined)
  if (secrets.length === 0) return []
  const found: Finding[] = []
  let bytes = 0
  for (const path of clientFiles(examined)) {
    const file = examined.project.files.readOnce(path, largestFile)
    bytes += file?.bytes.length ?? 0
    if (!file || bytes > mostBytes) continue
    found.push(...secrets.flatMap((secret) => inFile(file, secret)))
  }
  return found
}

interface Sought {
  readonly variable: string
  readonly bytes: Buffer
}

/** Values that must not be seen; those of publishable kinds may. */
function secretsOf({ credentials, readingOf }: Examined): readonly Sought[] {
  const sought = new Map<string, Sought>()
  for (const { variable, standings } of credentials)
    for (const { source } of standings) {
      const text = source.value?.reveal().trim() ?? ''
      if (!source.value || text.length < shortestSecret || sought.has(text)) continue
      const { matches, defects } = readingOf(source.value)
      const isMeantToBeSeen = matches.some(({ exact, role }) => exact && (role === 'publishable' || role === 'id'))
      const isSecret = matches.some((match) => isTelling(match)) || /[0-9]/.test(text)
      if (!isMeantToBeSeen && isSecret && defects.every(({ defect }) => defect !== 'placeholder'))
        sought.set(text, { variable, bytes: Buffer.from(text) })
    }
  return [...sought.values()]
}

function inFile(file: SourceText, { variable, bytes }: Sought): readonly Finding[] {
  const at = file.bytes.indexOf(bytes)
  if (at < 0) return []
  return [
    {
      rule: 'client-bundle',
      level: 'error',
      variable,
      message: 'its value stands in a file that browsers load',
      place: file.place(at, at + bytes.length),
      cause: 'key.leaked',
      fix: 'replace the key, move its use to the server, and build again',
    },
  ]
}

function* clientFiles({ project }: Examined): Generator<string> {
  const { files } = project
  let count = 0
  for (const path of files.own)
    if (/(?:^|\/)(?:public|static)\//.test(path) && loadable.test(path) && count++ < mostFiles) yield path
  for (const output of files.outputs) {
    const base = output.slice(output.lastIndexOf('/') + 1)
    const parent = output.slice(0, output.length - base.length)
    const isPage = servedWithPage.has(base) && files.namesIn(output).includes('index.html')
    const folders = isPage ? [base] : served.filter((folder) => folder === base || folder.startsWith(`${base}/`))
    for (const folder of folders)
      for (const path of filesBelow(files.resolve(`${parent}${folder}`), 0))
        if (loadable.test(path) && count++ < mostFiles) yield path
  }
}

const deepest = 12

function* filesBelow(folder: string, depth: number): Generator<string> {
  let entries
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    return
  }
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (!entry.isDirectory()) yield path
    else if (depth < deepest) yield* filesBelow(path, depth + 1)
  }
}
