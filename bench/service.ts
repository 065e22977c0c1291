import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'

/**
 * Measures the service, part by part, each in a process of its own, and keeps what each printed in `service.md`:
 * `npm run bench:service [-- part [argument…]]`.
 */
interface Part {
  readonly title: string
  readonly about: string
  readonly goal: string
  readonly script: string
  readonly node: readonly string[]
}

const root = join(import.meta.dirname, '..')
const report = join(root, 'bench/service.md')
const tsx = ['--import', 'tsx']

const parts: Readonly<Record<string, Part>> = {
  http: {
    title: 'Verify over HTTP',
    about:
      'A bare `node:http` server parses the same body and answers a constant. Alternating runs on 20 keep-alive connections, server and client pinned to a processor each, as JavaScript without a loader; 100,000 keys, one request in five refused, log and counts on. The limit of unknown keys per address is out of reach: each is counted, none is beyond it. The ratio is the median of those of the rounds, two runs one after the other. Processor time per request is that of all threads of the server. At half the rate requests are due at even distances, and milliseconds count from when they were due: medians of the rounds.',
    goal: 'ratio ≥ 0.60; p99 ≤ 5 ms at half the rate',
    script: 'http.ts',
    node: tsx,
  },
  compare: {
    title: 'Verify over HTTP, compared',
    about:
      'The key plugin of better-auth 1.7.5 on better-sqlite3, which verifies by a function, behind a bare `node:http` server; the same 100,000 keys, requests, 20 connections and line of log per request, alternating runs, pinned as above. A revoked key is a disabled one there, and it knows no API, environment or address to check. Its verification writes the row of the key, with its limits (ten requests of a key in a day) twice.',
    goal: '≥ 10× its fastest',
    script: 'compare.ts',
    node: tsx,
  },
  'in-process': {
    title: 'Verify in process',
    about:
      'Per second of processor time of the deciding thread, counting on; against SHA-256 alone of the same texts. The embedded guard (`guard.check`) gets the same requests as an API does, with header lines, a connection and a route: it reads the key, asks the same verifier, and makes the fields of a grant or the whole answer of a refusal. The limit of unknown keys per address is out of reach: each is counted, looked up and read. The goal is for the verifier.',
    goal: '≥ 300,000/s',
    script: 'in-process.ts',
    node: ['--expose-gc', ...tsx],
  },
  million: {
    title: 'A million keys',
    about:
      'Two processes that do nothing but decide, one on a thousand keys, take turns; what they are asked comes in blocks of a thousand requests, mixed outcomes. Rates are per second of processor time of the deciding thread, with writing all that was counted; memory is that of the whole process (RSS). Cold: the first verification of keys after the start. Flood: as many keys that nobody issued between the known ones. The limit of unknown keys per address is out of reach: each is counted, looked up and read. Any key asked for: 100,000 requests for 86,000 different keys, so that hardly one is asked for twice before its counts are written.',
    goal: 'start ≤ 5 s, memory ≤ 600 MB, rate within 20 % of that at 1,000 keys, flood costs known keys ≤ 30 %',
    script: 'million.ts',
    node: tsx,
  },
  'million-http': {
    title: 'A million keys, over HTTP',
    about:
      'The service with its log and counts, on a thousand keys and on a million, by turns; as in the first part, but 100,000 different keys of the million are asked for, so that hardly one is asked for twice before its counts are written. Memory is that of the process (RSS), at the end and at most.',
    goal: 'rate within 20 % of that at 1,000 keys',
    script: 'million-http.ts',
    node: tsx,
  },
  fuzz: {
    title: 'Requests made from the OpenAPI document',
    about:
      'Over connections that are kept. Answers by status, and how many requests were such as backends send to verify a key, which the framework never sees; the run ends at the first server error, at the first failure in the log, and at the first refusal that is no problem+json. A gateway that does not say who it is, or is set up wrongly, hears 503 with the code `server.fault` by design; no other 5xx passes.',
    goal: '50,000 requests, no other 5xx',
    script: 'fuzz.ts',
    node: ['--conditions=why401-source', ...tsx],
  },
  timing: {
    title: 'What the time of an answer tells',
    about:
      'Pairs of requests over HTTP, one after the other on one connection, which first by lot; means without the slowest twentieth, and Welch’s t-test. Client and service are one process, so that a difference shows that a network would hide. Answers alike: only then has the time something to tell; the keyspace is strict, as it is where its callers are not to know. The limit of unknown keys per address is out of reach: each is counted, looked up and read. The backend that verifies is told of a revoked key that it was revoked, in a longer answer.',
    goal: '|t| ≤ 4.5 wherever the answers read alike',
    script: 'timing.ts',
    node: ['--conditions=why401-source', ...tsx],
  },
  kill: {
    title: 'Killed while it is written to',
    about:
      'SIGKILL at a random moment while sixteen clients make, revoke, rotate and verify; then everything acknowledged is looked for. What a crash grants a second time is counted of a key whose uses are spent one by one, of one that is asked for seven at a time (`cost`), and of one under a rate limit, in requests.',
    goal: '100 kills: nothing lost, audit chain intact, at most 100 uses of a key, or requests under its limit, granted twice',
    script: 'kill.ts',
    node: tsx,
  },
}

const [named, ...args] = process.argv.slice(2)
const chosen = named === undefined ? Object.keys(parts) : [named]
for (const name of chosen) {
  const part = parts[name]
  if (!part) throw new Error(`There is no part ${name}; there are ${Object.keys(parts).join(', ')}.`)
  const before = load()
  await keep(name, section(name, part, await output(part, args), before))
}

function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1)
}

function output({ script, node }: Part, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [...node, join(root, 'bench/service', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part))
  return new Promise((resolve, reject) => {
    child.on('close', (code) =>
      code === 0 ? resolve(text.trim()) : reject(new Error(`${script} ended with ${code}: ${text}`)),
    )
  })
}

function section(name: string, { title, about, goal }: Part, printed: string, before: string): string {
  const command = ['npm run bench:service --', name, ...args].join(' ')
  return `## ${title}

${about} Goal: ${goal}.

Written by \`${command}\`; Node ${process.version} on ${process.platform} ${process.arch}, ${cpus().length} cores of ${cpus()[0]?.model ?? 'an unknown processor'}; processes that wanted one of them: ${before} before, ${load()} after.

\`\`\`
${printed}
\`\`\`
`
}

/** Replaces one section, and leaves those of other runs. */
async function keep(name: string, text: string): Promise<void> {
  const before = await readFile(report, 'utf8').catch(() => '')
  const sections = new Map(before.split(/^(?=## )/m).map((one) => [one.split('\n')[0], `${one.trim()}\n`]))
  sections.set(`## ${parts[name]?.title}`, text)
  const ordered = Object.values(parts).flatMap(({ title }) => sections.get(`## ${title}`) ?? [])
  await writeFile(report, ['# The key service\n', ...ordered].join('\n'))
  console.log(text)
}
