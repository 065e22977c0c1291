import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { usedAt, type ServiceUnderTest } from '../../packages/dashboard/browser/harness/service.ts'

const program = join(dirname(fileURLToPath(import.meta.url)), '../../packages/cli/bin/why401.cjs')

/** `why401 serve` as its users run it: in this process it would wait for whatever the bench does with the browser. */
export async function serveApart(): Promise<ServiceUnderTest> {
  const directory = await mkdtemp(join(tmpdir(), 'why401-pages-data-'))
  const service = spawn(process.execPath, [program, 'serve', '--port', '0', '--log', 'silent', '--data', directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const close = async (): Promise<void> => {
    service.kill('SIGTERM')
    if (service.exitCode === null) await once(service, 'exit')
    await rm(directory, { recursive: true, force: true })
  }
  for await (const line of createInterface(service.stdout)) {
    const [setupUrl] = /http:\S+#\S+/.exec(line) ?? []
    if (setupUrl) return usedAt({ url: new URL(setupUrl).origin, setupUrl, close })
  }
  throw new Error('why401 serve ended before it named its address.')
}
