import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'

export interface Throughput {
  readonly cases: number
  readonly seconds: number
  readonly peakMiB: number
  /** Held on one core. */
  readonly pinned: boolean
}

const peakReporter = join(import.meta.dirname, 'report-peak.cjs')
const generator = join(import.meta.dirname, 'generate-lines.ts')

/** Lines from a generator process through the program into nothing; the program's own highest memory. */
export async function throughput(
  root: string,
  program: string,
  kind: 'cases' | 'lines',
  count: number,
): Promise<Throughput> {
  const pinned = spawnSync('taskset', ['-c', '0', 'true']).status === 0
  const command = [
    process.execPath,
    '--require',
    peakReporter,
    program,
    'explain',
    '--each',
    '--now',
    '2026-11-21',
    '-',
  ]
  const [file = '', ...argv] = pinned ? ['taskset', '-c', '0', ...command] : command
  const source = spawn(process.execPath, ['--import', 'tsx', generator, root, kind, String(count)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const child = spawn(file, argv, { stdio: [source.stdout, 'pipe', 'pipe'] })
  let answers = 0
  let start = 0
  child.stdout?.on('data', (chunk: Buffer) => {
    start ||= performance.now()
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answers++
  })
  let log = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => void (log += text))
  await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  const seconds = (performance.now() - start) / 1000
  if (answers !== count) throw new Error(`${count} lines gave ${answers} answers: ${log.slice(0, 200)}`)
  return { cases: count, seconds, peakMiB: Number(/^peak (\d+)$/m.exec(log)?.[1]) / 1024, pinned }
}
