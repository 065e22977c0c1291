// Reads the file of each folder with one JavaScript loader, within one process. Run with the environment to start from.
const { appendFileSync, readdirSync } = require('node:fs')
const { join } = require('node:path')

const [, , id, folder, answers, first = '0'] = process.argv
const before = { ...process.env }
const names = process.env.CONFORMANCE_NAMES.split(',')
const ambient = new Set(Object.keys(before).filter((name) => !names.includes(name)))
ambient.add('__NEXT_PROCESSED_ENV')

/** Next.js drops a file that it cannot read, and tells its log. */
function fail() {
  throw new Error('Failed to load env')
}

const load = {
  dotenv: (path) => void require('dotenv').config({ path, quiet: true }),
  'dotenv-expand'(path) {
    require('dotenv-expand').expand(require('dotenv').config({ path, quiet: true }))
  },
  dotenvx: (path) =>
    void require('@dotenvx/dotenvx').config({
      path: [path],
      logLevel: 'none',
      quiet: true,
      noArmor: true,
      noNative: true,
      no1Password: true,
      noBitwarden: true,
    }),
  next(path) {
    require('@next/env').loadEnvConfig(join(path, '..'), true, { error: fail, info() {} }, true)
  },
  node: (path) => process.loadEnvFile(path),
  async vite(path) {
    const { loadEnv } = await import('vite')
    return loadEnv('development', join(path, '..'), '')
  },
}[id]

function fail() {
  throw new Error('Failed to load env')
}

async function main() {
  for (const index of readdirSync(folder)
    .map(Number)
    .filter((index) => index >= Number(first))
    .sort((a, b) => a - b)) {
    appendFileSync(answers, `${JSON.stringify({ index, started: true })}\n`)
    let answer
    try {
      const values = (await load(join(folder, String(index), '.env'))) ?? process.env
      answer = { index, values: Object.fromEntries(Object.entries(values).filter(([name]) => !ambient.has(name))) }
    } catch (error) {
      answer = { index, error: String(error.message) }
    }
    appendFileSync(answers, `${JSON.stringify(answer)}\n`)
    for (const name of Object.keys(process.env)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

main()
