import { startHostileServer, type Hostility } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { kept, key, why401 } from './test-bed.ts'

/** The largest size that the process ever had, in MiB, as its own last line. */
const tellsSize = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    "process.on('exit',()=>console.error('\\nsize',process.resourceUsage().maxRSS>>10))",
  )}`,
}
const mostSize = 300
const bearer = ['-H', `Authorization: Bearer ${key}`]

interface Ending {
  readonly kind: Hostility
  readonly options?: readonly string[]
  readonly code: 0 | 1 | 2
  /** In what the program says, on either stream. */
  readonly says: RegExp
}

const limited = ['-m', '2']
const endings: readonly Ending[] = [
  { kind: 'never answers', options: limited, code: 2, says: /did not answer completely within 2 s/ },
  { kind: 'drips a byte a second', options: limited, code: 2, says: /did not answer completely within 2 s/ },
  { kind: 'drips its body', options: limited, code: 2, says: /did not answer completely within 2 s/ },
  { kind: 'promises ten gigabytes', options: [...limited, '-o', '/dev/null'], code: 2, says: /within 2 s/ },
  { kind: 'sends an endless body', code: 1, says: /refused\[/ },
  { kind: 'sends an endless header', code: 2, says: /header section of more than 64 KiB/ },
  { kind: 'sends header lines without end', code: 2, says: /header section of more than 64 KiB/ },
  { kind: 'sends interim answers without end', code: 2, says: /header section of more than 64 KiB/ },
  { kind: 'redirects in a circle', options: ['-L'], code: 2, says: /redirects, and the last answer is one more/ },
  { kind: 'redirects ever deeper', options: ['-L'], code: 2, says: /redirects, and the last answer is one more/ },
  { kind: 'speaks no HTTP', code: 2, says: /answered with what is not HTTP\/1\.1/ },
  { kind: 'sends a broken status line', code: 2, says: /answered with what is not HTTP\/1\.1/ },
  { kind: 'sends a broken chunk size', code: 1, says: /refused\[/ },
  { kind: 'sends two lengths', code: 2, says: /answered with what is not HTTP\/1\.1/ },
  { kind: 'breaks off in the header', code: 2, says: /closed the connection in the middle of its header section/ },
  { kind: 'breaks off in the body', code: 1, says: /refused\[/ },
  { kind: 'hangs up', code: 2, says: /closed the connection before it answered/ },
  { kind: 'sends terminal escapes', code: 1, says: /refused\[/ },
]

describe('a hostile server', () => {
  test.each(endings)('that $kind', { timeout: 30_000 }, async ({ kind, options = [], code, says }) => {
    const server = kept(await startHostileServer(kind))
    const began = Date.now()
    const run = await why401(['curl', ...options, ...bearer, `${server.url}/v1`], { env: tellsSize })
    const size = Number(/\nsize (\d+)/.exec(run.stderr)?.[1])
    const said = `${run.stdout}${run.stderr.replace(/\nsize \d+\n$/, '')}`
    expect(said).toMatch(says)
    expect(run.code).toBe(code)
    expect(said).not.toContain('\u001b')
    expect(said).not.toMatch(/unexpected \w*Error|defect of why401/)
    expect(size).toBeLessThan(mostSize)
    expect(Date.now() - began).toBeLessThan(20_000)
    await gone(server.open)
  })

  test('of ten gigabytes shows in JSON that it accepted, and no more is read', { timeout: 30_000 }, async () => {
    const server = kept(await startHostileServer('promises ten gigabytes'))
    const { stdout, stderr } = await why401(['--json', 'curl', ...bearer, server.url], { env: tellsSize })
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'accepted', requestsSent: 1 })
    expect(Number(/\nsize (\d+)/.exec(stderr)?.[1])).toBeLessThan(mostSize)
    expect(server.sent()).toBeLessThan(64 * 1024 * 1024)
  })

  test.each(['never answers', 'sends an endless body', 'speaks no HTTP', 'sends an endless header'] as const)(
    'as the address of --openapi: %s',
    { timeout: 40_000 },
    async (kind) => {
      const server = kept(await startHostileServer(kind))
      const run = await why401(['--openapi', `${server.url}/api.json`, 'curl', ...bearer, 'http://127.0.0.1:1/'], {
        env: tellsSize,
      })
      expect([run.code, run.stdout]).toEqual([2, ''])
      expect(run.stderr).toMatch(/^why401: --openapi: [^\n]{20,150}\n\nsize \d+\n$/)
      expect(Number(/\nsize (\d+)/.exec(run.stderr)?.[1])).toBeLessThan(mostSize)
    },
  )
})

/** No connection is left: the other end notices within a moment. */
async function gone(open: () => number): Promise<void> {
  for (let tries = 0; tries < 50 && open() > 0; tries++) await new Promise((resolve) => setTimeout(resolve, 20))
  expect(open()).toBe(0)
}
