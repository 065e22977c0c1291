import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from '../packages/dashboard/browser/harness/browser.ts'
import { serveApart } from './pages/apart.ts'
import { audit } from './pages/audit.ts'
import { firstLoad, type Loaded } from './pages/first-load.ts'
import { referenceWork } from './pages/machine.ts'
import { pasteHar } from './pages/paste-har.ts'
import { report } from './pages/report.ts'
import { scrollKeys } from './pages/scroll-keys.ts'
import { fill } from './pages/fill.ts'

/** `npm run bench:pages`: what a first load of each page weighs and takes, and what Lighthouse says of it. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const rounds = Number(process.env['ROUNDS'] ?? 7)

export interface Load extends Loaded {
  /** What the reference work took just before and after, milliseconds. */
  readonly around: readonly number[]
}

export interface Measured {
  readonly name: string
  /** Bytes of gzip that a first load may take. */
  readonly budget: number
  readonly loads: readonly Load[]
  readonly scores: Awaited<ReturnType<typeof audit>>
}

const service = await serveApart()
const browser = await launch()
const scratch = await mkdtemp(join(tmpdir(), 'why401-pages-'))
try {
  await service.enrol()
  const { keyId, requestId } = await fill(service)
  const pages = [
    { name: 'Workbench', path: '/workbench', budget: 250_000 },
    { name: 'Keys', path: '/keys', budget: 350_000 },
    { name: 'A key', path: `/keys/${keyId}`, budget: 350_000 },
    { name: 'Refusals', path: '/refusals', budget: 350_000 },
    { name: 'A refusal', path: `/refusals/${requestId}`, budget: 350_000 },
    { name: 'Usage', path: '/usage', budget: 350_000 },
    { name: 'Audit log', path: '/audit', budget: 350_000 },
    { name: 'Members', path: '/members', budget: 350_000 },
    { name: 'Root keys', path: '/root-keys', budget: 350_000 },
    { name: 'Settings', path: '/settings', budget: 350_000 },
  ]
  const loads = pages.map((): Load[] => [])
  await referenceWork()
  // Rounds over all pages: what disturbs the machine for a while then disturbs them alike.
  for (let round = 0; round < rounds; round++)
    for (const [index, { name, path }] of pages.entries()) {
      const before = await referenceWork()
      const load = await firstLoad(browser, service, path)
      loads[index]?.push({ ...load, around: [...before, ...(await referenceWork())] })
      process.stderr.write(`${name}: ${JSON.stringify(load)}\n`)
    }
  const measured: Measured[] = []
  for (const [index, { name, path, budget }] of pages.entries()) {
    const scores = await audit(`${service.url}${path}`, service.cookie(), scratch)
    measured.push({ name, budget, loads: loads[index] ?? [], scores })
  }
  const pasted = await pasteHar(browser, service.url, scratch)
  const scrolled = await scrollKeys(browser, service)
  await writeFile(join(root, 'bench/pages.md'), report(measured, pasted, scrolled))
} finally {
  await browser.close()
  await service.close()
  await rm(scratch, { recursive: true, force: true })
}
