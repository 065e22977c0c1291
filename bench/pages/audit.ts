import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { executable } from '../../packages/dashboard/browser/harness/browser.ts'

export interface Scores {
  /** 0 to 100. */
  readonly performance: number
  readonly accessibility: number
  readonly bestPractices: number
}

const program = join(dirname(fileURLToPath(import.meta.url)), 'node_modules/lighthouse/cli/index.js')

/** What Lighthouse says of a page, as its desktop profile sees it, or why it says nothing. */
export async function audit(
  url: string,
  cookie: string,
  scratch: string,
): Promise<Scores | 'not installed' | 'gave up'> {
  if (!existsSync(program)) return 'not installed'
  const headers = join(scratch, 'headers.json')
  const output = join(scratch, 'report.json')
  await writeFile(headers, JSON.stringify({ cookie }))
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  const argv = [
    url,
    '--output=json',
    `--output-path=${output}`,
    '--quiet',
    '--preset=desktop',
    `--extra-headers=${headers}`,
  ]
  const only = '--only-categories=performance,accessibility,best-practices'
  const run = (): Promise<boolean> => ended([program, ...argv, only, `--chrome-flags=${flags.join(' ')}`])
  // A browser that does not come up says nothing of the page.
  if (!(await run()) && !(await run())) return 'gave up'
  const { categories } = JSON.parse(await readFile(output, 'utf8')) as {
    categories: Readonly<Record<string, { readonly score: number | null }>>
  }
  const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100)
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
  }
}

/** Not spawnSync: the service that is asked runs in this process. */
function ended(argv: readonly string[]): Promise<boolean> {
  return promisify(execFile)(process.execPath, argv, {
    timeout: 120_000,
    env: { ...process.env, CHROME_PATH: executable ?? '' },
  }).then(
    () => true,
    () => false,
  )
}
