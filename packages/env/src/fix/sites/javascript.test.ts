import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { schemeSplices } from '../kinds/scheme.ts'
import { spliced } from '../splice.ts'
import { readTextFile, type TextFile } from '../text-file.ts'
import { javascriptSites } from './javascript.ts'

const folder = mkdtempSync(join(tmpdir(), 'why401-js-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(text: string): TextFile {
  const path = join(folder, 'a.js')
  writeFileSync(path, text)
  return readTextFile(path) as TextFile
}

const values = [
  `'KEY'`,
  `"KEY"`,
  '`KEY`',
  '`${key}`',
  '`${[`a`].length ? key : `}`}`',
  'key',
  'process.env.API_KEY',
  'process.env["API_KEY"]',
  'process?.env.API_KEY',
  'get()',
  'get(`x`, { a: "b" })',
  `'' + key`,
  `'Token ' + key`,
  '`Token ${key}`',
  `'Token KEY'`,
  `'Bearer' + key`,
  `/* Token */ key // Bearer`,
] as const

const programs: readonly ((value: string) => string)[] = [
  (value) => `const o = { a: /'"/.test(b), 'Authorization': ${value}\n, b: '{' }\nreturn o['Authorization']`,
  (value) => `const o = { headers: { ...{}, Authorization: ${value}\n } }; return o.headers.Authorization`,
  (value) => `const headers = {}\nheaders['Authorization'] = ${value}\nreturn headers.Authorization`,
  (value) => `const headers = {}\nheaders.Authorization = ${value}\nreturn headers.Authorization`,
  (value) => `const headers = new Map()\nheaders.set('Authorization', ${value}\n)\nreturn headers.get('Authorization')`,
  (value) => `return new Map([['Accept', '*/*'], ['Authorization', ${value}\n]]).get('Authorization')`,
]

function evaluate(program: string): unknown {
  const run = new Function('key', 'process', 'get', 'b', program) as (...given: unknown[]) => unknown
  return run('KEY', { env: { API_KEY: 'KEY' } }, () => 'KEY', '')
}

describe('the program, run before and after', () => {
  test.each(values.flatMap((value) => programs.map((program) => ({ text: program(value) }))))('$text', ({ text }) => {
    const source = file(text)
    const sites = javascriptSites(source) ?? []
    expect(sites.map(({ name }) => name)).toEqual(['Authorization'])
    const splices = sites.flatMap((site) => schemeSplices(site, 'Bearer') ?? [])
    expect(evaluate(text)).toMatch(/^(?:Token |Bearer)?KEY$/)
    expect(evaluate(spliced(text, splices))).toBe('Bearer KEY')
  })
})
