import { spawnSync } from 'node:child_process'

export interface Timed {
  readonly seconds: number
  /** Of all processes of the command together, on all cores. */
  readonly cpuSeconds: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a shell command in a directory. @param input is written to its standard input. */
export function timed(command: string, directory: string, input = ''): Timed {
  const script = `set -o pipefail; TIMEFORMAT='time %R %U %S'; time { ${command}; }`
  const { stdout, stderr, error, status } = spawnSync('bash', ['-c', script], {
    cwd: directory,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const [, real, user, system] = /^time ([\d.]+) ([\d.]+) ([\d.]+)$/m.exec(stderr) ?? []
  // 1 is what a search that finds (why401) or finds nothing (grep) ends with.
  if (error || real === undefined || status === null || status > 1)
    throw new Error(`${command} was not timed: ${stderr.slice(0, 300)}`)
  return { seconds: Number(real), cpuSeconds: Number(user) + Number(system), stdout, stderr }
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}
