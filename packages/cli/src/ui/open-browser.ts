import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [program: string, ...words: string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

export interface Opened {
  /** Removes what was written for it. */
  readonly close: () => void
}

/**
 * Opens the user's browser, without a shell. The address goes by way of a file that only this user can read: whatever
 * stands in a command line can be read by every user of the machine, and the token would stand there.
 */
export function openBrowser(url: string): Opened {
  const folder = mkdtempSync(join(process.env['XDG_RUNTIME_DIR'] ?? tmpdir(), 'why401-ui-'))
  const file = join(folder, 'open.html')
  writeFileSync(file, `<!doctype html><meta http-equiv="refresh" content="0;url=${url}">\n`, { mode: 0o600 })
  const [program, ...words] = openers[process.platform] ?? ['xdg-open']
  spawn(program, [...words, pathToFileURL(file).href], { stdio: 'ignore', detached: true })
    // Where there is no browser, the address was printed.
    .on('error', () => {})
    .unref()
  return { close: () => rmSync(folder, { recursive: true, force: true }) }
}
