import { processEnvironment } from './process-environment.ts'
import { readProcFile } from './read-file.ts'
import { inEnvironment, type Source } from './source.ts'

const shells = /^-?(?:ba|z|fi|da|k|mk|c|tc|nu|xon)?sh$|^(?:pwsh|elvish|nu)$/
/** npx, npm and a script runner may stand between. */
const mostGenerations = 8

interface Process {
  readonly pid: number
  readonly name: string
}

/** The nearest shell above this process: what it was started with, before its start-up files ran. */
export const parentShell: Source = {
  kind: 'parent-shell',
  find() {
    const shell = nearestShell(process.ppid)
    const environment = shell && processEnvironment(shell.pid)
    return environment
      ? inEnvironment('parent-shell', environment, `${shell.name}, process ${shell.pid}, as it was started`)
      : []
  },
}

function nearestShell(pid: number): Process | null {
  for (let generation = 0, at = pid; generation < mostGenerations && at > 1; generation++) {
    const status = readProcFile(`/proc/${at}/status`, 4096)?.toString('latin1')
    if (!status) return null
    const name = /^Name:\t(.{1,32})$/m.exec(status)?.[1] ?? ''
    if (shells.test(name)) return { pid: at, name }
    at = Number(/^PPid:\t(\d{1,9})$/m.exec(status)?.[1] ?? 0)
  }
  return null
}
