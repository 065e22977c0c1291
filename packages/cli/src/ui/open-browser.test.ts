import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openBrowser } from './open-browser.ts'

const url = 'http://127.0.0.1:8402/#token=q7Rk2ZtVw9XbN4mLp8JsHd6Yc3Fg5Ae1'
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'why401-open-'))
  vi.stubEnv('XDG_RUNTIME_DIR', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

test.runIf(process.platform === 'linux')(
  'no command line holds the token; the file that does is for this user alone',
  async () => {
    const seen = join(folder, 'seen')
    writeFileSync(
      join(folder, 'xdg-open'),
      `#!/bin/sh\nprintf '%s' "$*" > '${seen}.new' && mv '${seen}.new' '${seen}'\n`,
    )
    chmodSync(join(folder, 'xdg-open'), 0o755)
    vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH']}`)
    const opened = openBrowser(url)
    await vi.waitUntil(() => existsSync(seen), { timeout: 10_000 })
    const words = readFileSync(seen, 'utf8')
    expect(words).toMatch(/^file:\/\/\S+\.html$/)
    const file = fileURLToPath(words)
    expect(readFileSync(file, 'utf8')).toContain(url)
    expect([statSync(file).mode & 0o777, statSync(join(file, '..')).mode & 0o777]).toEqual([0o600, 0o700])
    opened.close()
    expect(existsSync(file)).toBe(false)
  },
)

test('a machine without a browser is no failure', async () => {
  vi.stubEnv('PATH', folder)
  const opened = openBrowser(url)
  await new Promise((resolve) => void setTimeout(resolve, 100))
  expect(() => opened.close()).not.toThrow()
})
