import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Redactor } from '@why401/core'
import { startLoopbackIssuer } from '../packages/testkit/src/loopback-issuer.ts'
import { showCircle } from './demo/circle.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const program = join(root, 'packages/cli/bin/why401.cjs')

/** Six real refusals, each of another kind. */
const cases = [
  'config.mangled/giselles-ai-giselle-2224',
  'env.test_live/pinax-pinax-stripe-light-227',
  'send.wrong_header/iOfficeAI-AionUi-4284',
  'perm.ip/ccxt-php-binance-api-393',
  'sign.clock/ccxt-ccxt-6813',
  'key.leaked/pygithub-pygithub-1753-2',
]

interface Symptom {
  readonly text: string | null
  readonly response_body: string | null
  readonly code: string | null
  readonly env: string | null
  readonly facts: readonly string[]
  readonly request: {
    readonly method: string | null
    readonly url: string | null
    readonly headers?: readonly (readonly [string, string])[]
  } | null
}

const redactor = new Redactor([])

function heading(text: string): void {
  console.log(`\n━━ ${text} ${'━'.repeat(Math.max(3, 96 - text.length))}\n`)
}

/** At most eight lines of at most 110 characters: enough to recognise what was pasted. */
function pasted(text: string): string {
  const lines = redactor.redact(text).split(/\r?\n/)
  const shown = lines.slice(0, 8).map((line) => `  │ ${line.length > 110 ? `${line.slice(0, 109)}…` : line}`)
  return [...shown, ...(lines.length > shown.length ? [`  │ … ${lines.length - shown.length} more lines`] : [])].join(
    '\n',
  )
}

function symptomText({ text, response_body, request, code, env, facts }: Symptom): string {
  const headers = request?.headers?.map(([name, value]) => `\n${name}: ${value}`).join('') ?? ''
  const asked = request?.url ? `${request.method ?? 'GET'} ${request.url}${headers}` : null
  return [asked, text, response_body, code, env, ...facts.map((fact) => `(${fact})`)]
    .filter((part) => part !== null && part !== '')
    .join('\n')
}

/** Runs the program as a user does and shows what it prints. */
async function why401(args: readonly string[], input: string | null = null): Promise<void> {
  console.log(`\n$ ${input === null ? '' : 'pbpaste | '}why401 ${args.join(' ')}\n`)
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: ['pipe', 'inherit', 'inherit'] })
    child
      .on('error', reject)
      .on('close', (code) =>
        code === 1 ? resolve() : reject(new Error(`why401 ended with ${code}, not with 1: a refusal was to be found`)),
      )
    child.stdin?.end(input ?? '')
  })
}

async function explainCases(): Promise<void> {
  for (const name of cases) {
    const file = `cases/${name}.json`
    const { source, symptom } = JSON.parse(await readFile(join(root, file), 'utf8')) as {
      readonly source: string
      readonly symptom: Symptom
    }
    heading(`A real refusal, from ${source}`)
    console.log(pasted(symptomText(symptom)))
    await why401(['explain', file])
  }
}

/** A program whose key came with its quotes, a refusal by an issuer on this machine, and the exchange as HTTP tools show it. */
async function explainLive(): Promise<void> {
  const key = ['sk', 'demo', 'f3Kq9Zt2LmX7vB4nR8cW'].join('-')
  const issuer = await startLoopbackIssuer({ key })
  try {
    const headers = { accept: 'application/json', authorization: `Bearer "${key}"` }
    const response = await fetch(`${issuer.url}/v1/models`, { headers })
    const sent = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    const received = [...response.headers].map(([name, value]) => `${name}: ${value}`)
    const transcript = [
      'GET /v1/models HTTP/1.1',
      `host: ${new URL(issuer.url).host}`,
      ...sent,
      '',
      `HTTP/1.1 ${response.status} ${response.statusText}`,
      ...received,
      '',
      await response.text(),
    ].join('\n')
    heading('A request made now, to an issuer on this machine, refused')
    console.log(pasted(transcript.replaceAll(key, 'sk-demo-…')))
    await why401(['explain', '-'], transcript)
    const accepted = await fetch(`${issuer.url}/v1/models`, { headers: { authorization: `Bearer ${key}` } })
    console.log(`\nThe same request without the quotes: ${accepted.status} ${accepted.statusText}`)
  } finally {
    await issuer.close()
  }
}

/** As `why401`, and hands back what was printed; a key in an argument is shown as its variable. */
async function captured(
  args: readonly string[],
  { env }: { readonly env: Readonly<Record<string, string>> },
): Promise<string> {
  const shown = args.map((arg) => (arg.startsWith('Authorization: ') ? '"Authorization: Bearer $SHOP_API_KEY"' : arg))
  console.log(`\n$ why401 ${shown.join(' ')}\n`)
  return await new Promise<string>((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let printed = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      process.stdout.write(text)
    })
    child.on('error', reject).on('close', () => resolve(printed))
  })
}

await explainCases()
await explainLive()
await showCircle({ heading, why401: captured })
