import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LoaderId } from '@why401/env'
import { type Answer, type Answers, parseAnswers } from './answer.ts'
import { environment } from './files.ts'
import { inParallel, type Outcome, processorSeconds, run } from './process.ts'

/** A real loader: how it is found, and how it is made to read `<folder>/<index>/.env` for every index. */
export interface Real {
  readonly id: LoaderId
  /** Its name and version; null where it is not installed. */
  readonly version: () => Promise<string | null>
  readonly read: (folder: string) => Promise<Answers>
  /** Versions that our older model is of. */
  readonly older?: RegExp
}

const here = dirname(fileURLToPath(import.meta.url))
const script = (name: string) => join(here, 'real', name)
const modules = join(here, 'node_modules')
const base = { ...environment, CONFORMANCE_NAMES: Object.keys(environment).join(','), LANG: 'C.UTF-8' }
/** `RUBYLIB` and `PYTHONPATH` put another version before the installed one. */
const fromHere = Object.fromEntries(
  ['PATH', 'RUBYLIB', 'PYTHONPATH'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
)
const forPrograms = { ...base, ...fromHere }
const ambient = new Set(['CONFORMANCE_NAMES', 'LANG', ...Object.keys(fromHere)])
/** How long a loader may compute on one file before it counts as one that never ends. In seconds of the processor. */
const patience = 10
const width = 2

const packageVersion = (name: string): string | null => {
  const manifest = join(modules, name, 'package.json')
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version : null
}

const firstLine = ({ code, stdout }: Outcome): string | null => (code === 0 ? (stdout.split('\n')[0] ?? '') : null)
const ask = async (program: string, ...args: string[]) => firstLine(await run(program, args, forPrograms, here))

const javascript = (id: LoaderId, packages: readonly string[], program = process.execPath): Real => ({
  id,
  async version() {
    const versions = packages.map(packageVersion)
    return versions.includes(null) ? null : packages.map((name, index) => `${name} ${versions[index]}`).join(', ')
  },
  read: (folder) => batch(program, [script('javascript.cjs'), id], folder, true),
})

/** One process for all files. One that stands still on a file is ended, and another goes on behind that file. */
async function batch(program: string, args: readonly string[], folder: string, mayHang = false): Promise<Answers> {
  const scratch = await mkdtemp(join(tmpdir(), 'conformance-'))
  const answersFile = join(scratch, 'answers')
  const count = (await readdir(folder)).length
  const nodePath = { ...forPrograms, NODE_PATH: modules }
  const env = mayHang ? nodePath : forPrograms
  try {
    let answers: Answers = new Map()
    for (let first = 0; first < count; first = Math.max(first, ...answers.keys()) + 1) {
      let watch: NodeJS.Timeout | undefined
      await run(program, [...args, folder, answersFile, String(first)], env, scratch, (child) => {
        watch = mayHang ? endWhenStill(answersFile, child) : undefined
      })
      clearInterval(watch)
      const written = existsSync(answersFile)
        ? parseAnswers(await readFile(answersFile, 'utf8'))
        : new Map<number, Answer>()
      if (written.size === answers.size)
        throw new Error(`${program} ${args.join(' ')} gave no answer after file ${first}`)
      answers = written
    }
    return answers
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** On a busy machine a loader may stand still without a fault of its own, so its share of the processor counts and not the clock. */
function endWhenStill(file: string, child: ChildProcess): NodeJS.Timeout {
  let size = 0
  let since = 0
  return setInterval(() => {
    const now = statSync(file, { throwIfNoEntry: false })?.size ?? 0
    const used = processorSeconds(child.pid)
    if (now !== size) [size, since] = [now, used]
    else if (used - since > patience) child.kill('SIGKILL')
  }, 500)
}

/** A process for each file. */
async function each(folder: string, read: (file: string) => Promise<Answer>): Promise<Answers> {
  const answers: Answers = new Map()
  const indexes = (await readdir(folder)).map(Number).toSorted((a, b) => a - b)
  await inParallel(
    indexes,
    width,
    async (index) => void answers.set(index, await read(join(folder, String(index), '.env'))),
  )
  return answers
}

const runtime = (id: LoaderId, args: (file: string) => string[]): Real => ({
  id,
  version: async () => (packageVersion(id) ? `${id} ${packageVersion(id)}` : null),
  read: (folder) =>
    each(folder, async (file) => {
      const { stdout, code } = await run(join(modules, '.bin', id), args(file), { ...forPrograms, ...quiet }, here)
      if (code !== 0) return { refused: true }
      const values = JSON.parse(stdout) as Record<string, string>
      return { values: withoutAmbient(values, ...Object.keys(quiet)) }
    }),
})

const quiet = { DENO_NO_UPDATE_CHECK: '1', DO_NOT_TRACK: '1', HOME: tmpdir() }

const withoutAmbient = (values: Readonly<Record<string, string>>, ...more: string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !ambient.has(name) && !more.includes(name)))

const godotenv: Real = {
  id: 'godotenv',
  async version() {
    const found = existsSync('/usr/share/gocode/src/github.com/joho/godotenv')
    return found && (await ask('go', 'version')) ? 'godotenv 1.5.1 (golang-github-joho-godotenv-dev)' : null
  },
  async read(folder) {
    const scratch = await mkdtemp(join(tmpdir(), 'conformance-go-'))
    const env = { ...forPrograms, GO111MODULE: 'off', GOPATH: '/usr/share/gocode', GOCACHE: join(scratch, 'cache') }
    await run('go', ['build', '-o', join(scratch, 'read'), script('godotenv.go')], env, scratch)
    const answers = await batch(join(scratch, 'read'), [], folder)
    await rm(scratch, { recursive: true, force: true })
    return answers
  },
}

const bash: Real = {
  id: 'bash',
  version: () => ask('bash', '--version'),
  async read(folder) {
    const scratch = await mkdtemp(join(tmpdir(), 'conformance-bash-'))
    await run('bash', ['--norc', '--noprofile', script('bash.sh'), folder, join(scratch, 'answers')], base, scratch)
    const answers = parseNulEnded(await readFile(join(scratch, 'answers')))
    await rm(scratch, { recursive: true, force: true })
    return answers
  },
}

function parseNulEnded(bytes: Buffer): Answers {
  const answers: Answers = new Map()
  const fields = bytes.toString('utf8').split('\0')
  for (let at = 0; at + 1 < fields.length; at++) {
    const index = Number(fields[at++])
    const values: Record<string, string> = {}
    for (; fields[at] !== '' && at < fields.length; at += 2) values[fields[at] ?? ''] = fields[at + 1] ?? ''
    answers.set(index, { values })
  }
  return answers
}

/** The client sends what it read to an engine that does nothing but note it. */
const dockerRun: Real = {
  id: 'docker-run',
  version: () => ask('docker', '--version'),
  async read(folder) {
    const scratch = await mkdtemp(join(tmpdir(), 'conformance-docker-'))
    const sent = new Map<string, string[]>()
    const engine = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')))
      request.on('end', () => {
        const url = new URL(request.url ?? '', 'http://engine')
        if (url.pathname.endsWith('/containers/create'))
          sent.set(url.searchParams.get('name') ?? '', (JSON.parse(body) as { Env: string[] }).Env)
        response.setHeader('Api-Version', '1.41')
        response.setHeader('content-type', 'application/json')
        response.statusCode = url.pathname.endsWith('/containers/create') ? 201 : 200
        response.end(url.pathname.endsWith('/containers/create') ? '{"Id":"0","Warnings":[]}' : 'OK')
      })
    })
    const socket = join(scratch, 'engine.sock')
    await new Promise<void>((resolve) => engine.listen(socket, resolve))
    const env = { ...forPrograms, DOCKER_HOST: `unix://${socket}`, HOME: scratch }
    const answers = await each(folder, async (file) => {
      const name = `c${dirname(file).split('/').at(-1)}`
      const { code } = await run(
        'docker',
        ['create', '--pull', 'never', '--name', name, '--env-file', file, 'image'],
        env,
        scratch,
      )
      return code === 0 ? { values: { ...environment, ...pairs(sent.get(name) ?? []) } } : { refused: true }
    })
    engine.close()
    await rm(scratch, { recursive: true, force: true })
    return answers
  },
}

const pairs = (entries: readonly string[]): Record<string, string> =>
  Object.fromEntries(entries.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]))

const direnv: Real = {
  id: 'direnv',
  version: async () => ask('direnv', 'version').then((version) => version && `direnv ${version}`),
  read: (folder) =>
    each(folder, async (file) => {
      const { stdout, code } = await run('direnv', ['dotenv', 'json', file], forPrograms, here)
      return code === 0
        ? { values: { ...environment, ...(JSON.parse(stdout || '{}') as Record<string, string>) } }
        : { refused: true }
    }),
}

const interpreted = (
  id: LoaderId,
  program: string,
  name: string,
  version: readonly string[],
  title: string,
  older?: RegExp,
): Real => ({
  id,
  ...(older && { older }),
  version: async () => ask(program, ...version).then((found) => found && `${title} ${found}`),
  read: (folder) => batch(program, [script(name)], folder),
})

/**
 * Neither npm nor Debian has Compose 2. A program that takes a folder and a file for its answers, as those in `real/` do,
 * can stand in: `CONFORMANCE_COMPOSE=<program> npm run conformance -- docker-compose`.
 */
const compose = (id: LoaderId): Real => {
  const program = process.env['CONFORMANCE_COMPOSE']
  return {
    id,
    version: async () => (program ? 'compose-go e70e961' : null),
    read: (folder) => batch(program ?? '', [], folder),
  }
}

export const reals: readonly Real[] = [
  javascript('dotenv', ['dotenv']),
  javascript('dotenv-expand', ['dotenv', 'dotenv-expand']),
  javascript('dotenvx', ['@dotenvx/dotenvx']),
  javascript('next', ['@next/env']),
  javascript('vite', ['vite', 'node'], join(modules, '.bin/node')),
  javascript('node', ['node'], join(modules, '.bin/node')),
  runtime('bun', (file) => [`--env-file=${file}`, script('print.mjs')]),
  runtime('deno', (file) => ['run', '--allow-env', `--env-file=${file}`, script('print.mjs')]),
  interpreted(
    'python-dotenv',
    '/usr/bin/python3',
    'python.py',
    ['-c', 'from dotenv.version import __version__; print(__version__)'],
    'python-dotenv',
    /^python-dotenv (?:0|1\.[01]|1\.2\.[0-2]$)/,
  ),
  interpreted(
    'ruby-dotenv',
    'ruby',
    'ruby.rb',
    ['-e', 'require "dotenv"; require "dotenv/version"; puts Dotenv::VERSION'],
    'Ruby dotenv',
    /^Ruby dotenv 2/,
  ),
  godotenv,
  bash,
  dockerRun,
  compose('docker-compose'),
  interpreted(
    'systemd',
    '/usr/bin/python3',
    'systemd.py',
    ['-c', 'import glob; print(glob.glob("/usr/lib/*/systemd/libsystemd-shared-*.so")[0].split("-")[-1][:-3])'],
    'systemd',
  ),
  direnv,
]
