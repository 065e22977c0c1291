import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../../cli/bin/why401.cjs', import.meta.url))

export interface LocalUi {
  /** As it was printed, with the token. */
  readonly url: string
  read(file: string): Promise<string>
  write(file: string, text: string): Promise<void>
  /** Ends it by Ctrl-C. */
  close(): Promise<void>
}

/** The built `why401 ui` in a project of its own. */
export async function startLocalUi(
  files: Readonly<Record<string, string>>,
  words: readonly string[] = [],
): Promise<LocalUi> {
  const project = await mkdtemp(join(tmpdir(), 'why401-ui-project-'))
  const state = await mkdtemp(join(tmpdir(), 'why401-ui-state-'))
  const write = (file: string, text: string): Promise<void> => writeFile(join(project, file), text)
  for (const [file, text] of Object.entries(files)) await write(file, text)
  const child = spawn(process.execPath, [program, ...words, 'ui', '--port', '0'], {
    cwd: project,
    env: { PATH: process.env['PATH'], HOME: state, XDG_STATE_HOME: state },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.on('close', resolve))
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.on('error', reject).on('close', () => reject(new Error('why401 ui ended by itself')))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const found = /http:\S+#token=\S+(?=\n)/.exec(said)
      if (found) resolve(found[0])
    })
  })
  return {
    url,
    read: (file) => readFile(join(project, file), 'utf8'),
    write,
    close: async () => {
      child.kill('SIGINT')
      await ended
      await Promise.all([project, state].map((folder) => rm(folder, { recursive: true, force: true })))
    },
  }
}
