import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** A script of `package.json`; its output is shown whole when it ends, so that no two are mixed. */
async function run(script: string): Promise<void> {
  const child = spawn('npm', ['run', '--silent', script], { cwd: root, shell: process.platform === 'win32' })
  const printed: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => printed.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  process.stdout.write(Buffer.concat(printed))
  if (code !== 0) throw new Error(`npm run ${script} ended with ${code}`)
}

/** Each reads sources alone, what is generated among them: they need not wait for one another, only the program carries pages along. */
async function build(parts: readonly string[]): Promise<void> {
  const after = async (...steps: readonly string[]): Promise<void> => {
    for (const step of steps) if (parts.includes(step)) await run(`build:${step}`)
  }
  await Promise.all([after('packages'), after('pages', 'program')])
}

/** `tsx scripts/build.ts [packages] [pages] [program]`: all where none is named. */
const all = ['packages', 'pages', 'program']
const named = process.argv.slice(2)
try {
  const unknown = named.find((part) => !all.includes(part))
  if (unknown !== undefined) throw new Error(`no part is named ${unknown}; there are ${all.join(', ')}`)
  await build(named.length > 0 ? named : all)
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure)
  process.exitCode = 1
}
