import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { observedFor, type Given } from '@why401/testkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Cause, Fix } from '../model/cause.ts'
import type { Json } from '../model/json.ts'
import { causes } from './index.gen.ts'

/** No four characters of it come twice, so that every part of it is told apart from chance. */
const key = 'zQ7xKp2mWv9RtYb4LcNdJh8sGf3uEa6oXi5TyUw1'
/** A public prefix and the last four may be seen. */
const mostAtStart = 8
const mostAtEnd = 4

const inputs: readonly Given[] = [
  { text: '401 Unauthorized' },
  {
    text: '{"cod":401, "message": "Invalid API key."}',
    request: { url: 'https://api.openweathermap.org/data/2.5/weather?appid=abc' },
  },
  {
    text: '401',
    request: { url: 'https://api.mailgun.net/v3/domains', headers: [['authorization', 'Bearer abcdef']] },
  },
  { text: '401', code: 'with open("key.txt") as f: key = f.read()\nclient(key)' },
  { text: '401', config: 'SHOP_API_KEY="abc def"' },
  { text: 'Connection Refused: not authorised.', code: 'mosquitto_pub -h 192.168.1.5 -t test' },
  { text: '401', config: 'kind: Secret\ndata:\n  api-key: not-base64-at-all!\n' },
]

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'why401-commands-'))
  // What is asked of the network or another store is told only what it was called with where it prints that.
  stub(
    'curl',
    'case "$*" in *-v*) for word; do echo "> $word" >&2; done;; esac\ncase "$*" in *redirect_url*) for word; do case "$word" in http*) echo "302 $word?appid=$API_KEY";; esac; done;; esac',
  )
  for (const quiet of [
    'npm',
    'pip',
    'kubectl',
    'why401',
    'timedatectl',
    'sudo',
    'mosquitto_pub',
    'aws',
    'git',
    'vercel',
    'gh',
  ])
    stub(quiet, ':')
  stub('docker', 'shift 2; "$@"')
  for (const name of ['key.txt', '.env', '.profile', '.bashrc', '.zshrc'])
    writeFileSync(
      join(folder, name),
      name === 'key.txt' ? key : `${setNames.map((one) => `${one}=${key}`).join('\n')}\n`,
    )
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function stub(name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, name), 0o755)
}

const setNames = [
  'API_KEY',
  'SHOP_API_KEY',
  'OPENWEATHER_API_KEY',
  'OPENWEATHERMAP_API_KEY',
  'MAILGUN_API_KEY',
  'TOKEN',
  'SECRET_KEY',
  'api_key',
]

function printedBy(command: string, value: string): string {
  const named = [...command.matchAll(/\$\{?([A-Za-z_]\w*)|printenv (\w+)|process\.env\.(\w+)/g)].map(
    ([, a, b, c]) => a ?? b ?? c ?? '',
  )
  const set = Object.fromEntries([...setNames, ...named].map((name) => [name, value]))
  const env = {
    ...set,
    PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
    HOME: folder,
    URL: 'https://api.example.com/v1',
  }
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, env, encoding: 'utf8', timeout: 20_000 })
  return `${stdout}\n${stderr}`
}

/** The value as a terminal shows it: as it is, dumped, in base64. */
function tellsTooMuch(printed: string): boolean {
  const plain = printed.replaceAll(/^\d{7}/gm, '').replaceAll(/\s+/g, '')
  const inner = key.slice(mostAtStart, -mostAtEnd)
  const parts = Array.from({ length: inner.length - 3 }, (_, at) => inner.slice(at, at + 4))
  const encoded = Buffer.from(key).toString('base64').slice(16, 40)
  return parts.some((part) => plain.includes(part)) || plain.includes(encoded)
}

function commandsOf(cause: Cause<Json>, given: Given): readonly string[] {
  const observed = observedFor(given)
  const verdict = cause.examine(observed)
  const founds = [null, ...(verdict.verdict === 'suspected' ? [verdict.found] : [])]
  return founds.flatMap((found) => {
    const fix: Fix = cause.fix({ found, observed, providerName: 'the provider' })
    return fix.commands
  })
}

/** Shell blocks of the pages, line by line. */
function commandsOfPages(): readonly string[] {
  const pages = join(import.meta.dirname, '../../../../docs/causes')
  return readdirSync(pages).flatMap((page) =>
    [...readFileSync(join(pages, page), 'utf8').matchAll(/```sh\n([^`]*)```/g)].flatMap(([, block = '']) =>
      block.split('\n').map((line) => line.trim()),
    ),
  )
}

const isSafeToRun = (command: string): boolean =>
  /^(?:printf|printenv|cat|curl|grep|node|env|awk|test|docker exec|jq|[A-Z_]+=\$\()/.test(command) &&
  !/apt|rm |https:\/\/get/.test(command)

describe('what is suggested shows no key', () => {
  const suggested = [
    ...new Set([
      ...causes.flatMap((cause) => inputs.flatMap((given) => commandsOf(cause, given))),
      ...commandsOfPages(),
    ]),
  ].filter(isSafeToRun)

  test('there are commands to try', () => {
    expect(suggested.length).toBeGreaterThan(40)
  })

  test.each(suggested)('%s', (command) => {
    for (const value of [key, JSON.stringify({ api_key: key }), `${key}\n`, `-----BEGIN\n${key}\n${key}=\n-----END`])
      expect(tellsTooMuch(printedBy(command, value))).toBe(false)
  })

  test('the stand-ins would show it', () => {
    expect(tellsTooMuch(printedBy(`printf '%s' "$API_KEY" | tr -d '[:space:]'`, key))).toBe(true)
    expect(tellsTooMuch(printedBy(`printf '%s' "$API_KEY" | od -c | tail -3`, key))).toBe(true)
    expect(tellsTooMuch(printedBy('curl -v "$URL" -H "Authorization: Bearer $API_KEY"', key))).toBe(true)
    expect(tellsTooMuch(printedBy('grep -rn "API_KEY" .env*', key))).toBe(true)
    expect(tellsTooMuch(printedBy(`printf %s "$API_KEY" | base64`, key))).toBe(true)
  })
})
