import type { Edit } from '@why401/core'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { planFix, type Plan } from './plan.ts'
import { ProjectFiles } from './project.ts'
import type { FixContext } from './rule.ts'
import { spliced } from './splice.ts'
import { lineAt } from './text-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'why401-plan-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

type Files = Readonly<Record<string, string>>

function plan(files: Files, edit: Edit, more: Partial<FixContext> & { input?: string } = {}): Plan {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const project = new ProjectFiles(folder, more.input ?? null)
  return planFix([edit], true, { project, variables: ['API_KEY'], header: null, providers: [], ...more })
}

/** The files as they would be, of those that change. */
function after({ changes }: Plan): Record<string, string> {
  return Object.fromEntries(
    changes.map(({ file }) => {
      const splices = changes.filter((one) => one.file.path === file.path).flatMap((one) => one.splices)
      return [file.path.slice(folder.length + 1), spliced(file.text, splices)]
    }),
  )
}

function shown({ shown }: Plan): string[] {
  return shown.map(({ file, offset }) => `${file.path.slice(folder.length + 1)}:${lineAt(file.text, offset)}`)
}

const key = 'k7Qm2vXc9LpR4tYz8WbN3sHd'

const around = (text: string): string => `# head\n${text}\n`

describe('values in env files', () => {
  const cases: readonly { edit: Edit; from: string; to: string }[] = [
    { edit: { kind: 'trim-key', target: 'API_KEY' }, from: `API_KEY=" ${key} "`, to: `API_KEY="${key}"` },
    { edit: { kind: 'trim-key', target: null }, from: `API_KEY= ${key}  `, to: `API_KEY=${key}` },
    {
      edit: { kind: 'trim-key', target: null },
      from: `export API_KEY = '${key}\\n' # mine`,
      to: `export API_KEY = '${key}' # mine`,
    },
    { edit: { kind: 'trim-key', target: null }, from: `API_KEY="${key}\r\n"`, to: `API_KEY="${key}"` },
    { edit: { kind: 'trim-key', target: null }, from: `A=1\nAPI_KEY=${key}\r\nB=2`, to: `A=1\nAPI_KEY=${key}\nB=2` },
    {
      edit: { kind: 'trim-key', target: 'X-Api-Key' },
      from: `API_KEY='${key.slice(0, 9)} ${key.slice(9)}'`,
      to: `API_KEY='${key}'`,
    },
    { edit: { kind: 'strip-invisible', target: null }, from: `API_KEY=\u200b${key}\u00a0`, to: `API_KEY=${key}` },
    { edit: { kind: 'strip-invisible', target: null }, from: `API_KEY=“${key}”`, to: `API_KEY=${key}` },
    { edit: { kind: 'unquote-key', target: null }, from: `API_KEY='"${key}"'`, to: `API_KEY='${key}'` },
    { edit: { kind: 'unquote-key', target: null }, from: `API_KEY="${key}"`, to: `API_KEY=${key}` },
    {
      edit: { kind: 'unwrap-key', target: null, wrapper: 'percent' },
      from: `API_KEY=${key}%2Fx%3D`,
      to: `API_KEY=${key}/x=`,
    },
    {
      edit: { kind: 'unwrap-key', target: null, wrapper: 'base64' },
      from: `API_KEY=${btoa(key)}`,
      to: `API_KEY=${key}`,
    },
    {
      edit: { kind: 'unwrap-key', target: null, wrapper: 'angle-brackets' },
      from: `API_KEY="<${key}>"`,
      to: `API_KEY="${key}"`,
    },
    {
      edit: { kind: 'quote-value', target: 'API_KEY', quote: 'single' },
      from: `API_KEY=a$b#c  # note`,
      to: `API_KEY='a$b#c'  # note`,
    },
    { edit: { kind: 'quote-value', target: 'API_KEY', quote: 'single' }, from: `API_KEY="a$b"`, to: `API_KEY='a$b'` },
    {
      edit: { kind: 'rename-variable', from: 'APIKEY', to: 'API_KEY' },
      from: `export APIKEY=${key}`,
      to: `export API_KEY=${key}`,
    },
  ]

  test.each(cases)('$edit.kind: $from', ({ edit, from, to }) => {
    expect(after(plan({ '.env': around(from) }, edit))).toEqual({ '.env': around(to) })
  })

  test.each<{ edit: Edit; text: string }>([
    { edit: { kind: 'trim-key', target: 'API_KEY' }, text: `API_KEY=${key}\r\nB=1\r\n` },
    { edit: { kind: 'unquote-key', target: 'API_KEY' }, text: `API_KEY="a b#c"\n` },
    { edit: { kind: 'quote-value', target: 'API_KEY', quote: 'single' }, text: `API_KEY='a$b'\n` },
    { edit: { kind: 'quote-value', target: 'API_KEY', quote: 'single' }, text: `API_KEY="a\\nb$c"\n` },
    { edit: { kind: 'rename-variable', from: 'APIKEY', to: 'API_KEY' }, text: `APIKEY=${key}\nAPI_KEY=other\n` },
    { edit: { kind: 'repair-key', target: 'API_KEY', position: 3 }, text: `API_KEY=${key}\n` },
  ])('$edit.kind leaves $text', ({ edit, text }) => {
    expect(after(plan({ '.env': text }, edit))).toEqual({})
  })

  test('every file that sets the variable is trimmed, samples are not', () => {
    const text = `API_KEY=" ${key}"\n`
    const changed = after(
      plan({ '.env': text, '.env.local': text, '.env.example': text }, { kind: 'trim-key', target: null }),
    )
    expect(Object.keys(changed)).toEqual(['.env', '.env.local'])
  })

  test('a byte order mark before the variable goes, before another it stays', () => {
    const edit = { kind: 'strip-invisible', target: 'API_KEY' } as const
    expect(after(plan({ '.env': `\ufeffAPI_KEY=${key}\n` }, edit))).toEqual({ '.env': `API_KEY=${key}\n` })
    expect(after(plan({ '.env': `\ufeffA=1\nAPI_KEY=${key}\n` }, edit))).toEqual({})
  })

  test('a value that shadows the accepted one goes, whole lines of it', () => {
    const edit = { kind: 'replace-key', target: 'API_KEY', with: '.env' } as const
    const planned = plan({ '.env': `API_KEY=${key}\n`, '.env.local': `A=1\r\nAPI_KEY="old\nold"\r\nB=2\r\n` }, edit)
    expect(after(planned)).toEqual({ '.env.local': 'A=1\r\nB=2\r\n' })
    expect(planned.changes[0]).toMatchObject({ kind: 'remove-shadow', risk: 'ask' })
  })

  test('a key that has to be made anew is a line to look at', () => {
    const edit = { kind: 'replace-key', target: 'API_KEY', with: 'a newly created key' } as const
    const planned = plan({ '.env': `A=1\nAPI_KEY=${key}\n` }, edit)
    expect([after(planned), shown(planned)]).toEqual([{}, ['.env:2']])
  })
})

const bearer: Edit = { kind: 'set-scheme', header: 'Authorization', scheme: 'Bearer' }
const noScheme: Edit = { kind: 'set-scheme', header: 'Authorization', scheme: null }
const rename: Edit = { kind: 'rename-header', from: 'authorization', to: 'Authorization' }
const move: Edit = { kind: 'move-credential', to: 'header', name: 'X-API-Key', scheme: null }

describe('headers in programs and documents', () => {
  test.each<{ file: string; edit: Edit; from: string; to: string; header?: string }>([
    { file: 'a.js', edit: bearer, from: `h = { Authorization: key }`, to: 'h = { Authorization: `Bearer ${key}` }' },
    {
      file: 'a.ts',
      edit: bearer,
      from: `h = { 'Authorization': '${key}', }`,
      to: `h = { 'Authorization': 'Bearer ${key}', }`,
    },
    {
      file: 'a.ts',
      edit: bearer,
      from: 'h = { Authorization: `${key}` }',
      to: 'h = { Authorization: `Bearer ${key}` }',
    },
    {
      file: 'a.ts',
      edit: bearer,
      from: "h = { Authorization: 'Bearer' + key }",
      to: "h = { Authorization: 'Bearer ' + key }",
    },
    {
      file: 'a.ts',
      edit: bearer,
      from: 'h = { Authorization: `Token ${a[`x`]}` }',
      to: 'h = { Authorization: `Bearer ${a[`x`]}` }',
    },
    {
      file: 'a.ts',
      edit: bearer,
      from: 'headers.set("Authorization", env(`KEY`))',
      to: 'headers.set("Authorization", \'Bearer \' + env(`KEY`))',
    },
    {
      file: 'a.tsx',
      edit: bearer,
      from: "const a = <p>it's</p>; h['Authorization'] = process.env.KEY!\nnext()",
      to: "const a = <p>it's</p>; h['Authorization'] = `Bearer ${process.env.KEY!}`\nnext()",
    },
    {
      file: 'a.js',
      edit: noScheme,
      from: 'h = { Authorization: `Bearer ${key}` } // Bearer',
      to: 'h = { Authorization: `${key}` } // Bearer',
    },
    {
      file: 'a.js',
      edit: rename,
      from: '/* authorization: x */ h = { authorization: a }',
      to: '/* authorization: x */ h = { Authorization: a }',
    },
    {
      file: 'a.js',
      edit: move,
      header: 'Authorization',
      from: 'h = { Authorization: `Bearer ${key}` }',
      to: "h = { 'X-API-Key': `${key}` }",
    },
    {
      file: 'a.py',
      edit: bearer,
      from: `headers={"Authorization": os.environ["API_KEY"]}`,
      to: `headers={"Authorization": "Bearer " + os.environ["API_KEY"]}`,
    },
    {
      file: 'a.py',
      edit: bearer,
      from: `h["Authorization"] = f"{key}"  # it's`,
      to: `h["Authorization"] = f"Bearer {key}"  # it's`,
    },
    {
      file: 'a.py',
      edit: { ...bearer, scheme: 'Token' },
      from: `"""Authorization: x"""\nh = {'Authorization': 'Bearer ' + key}`,
      to: `"""Authorization: x"""\nh = {'Authorization': 'Token ' + key}`,
    },
    {
      file: 'a.sh',
      edit: bearer,
      from: `curl -sS -H "Authorization: $KEY" \\\n  https://x # -H "Authorization: y"`,
      to: `curl -sS -H "Authorization: Bearer $KEY" \\\n  https://x # -H "Authorization: y"`,
    },
    {
      file: 'a.sh',
      edit: move,
      header: 'Authorization',
      from: `x=1 curl --header 'Authorization: Bearer ${key}' u`,
      to: `x=1 curl --header 'X-API-Key: ${key}' u`,
    },
    {
      file: 'a.http',
      edit: rename,
      from: `@a=1\n# c\nGET https://x\nauthorization: {{k}}\n\nauthorization: body\n###\n`,
      to: `@a=1\n# c\nGET https://x\nAuthorization: {{k}}\n\nauthorization: body\n###\n`,
    },
    {
      file: 'a.yaml',
      edit: bearer,
      from: `h: # x\n  Authorization: ${key} # y\n`,
      to: `h: # x\n  Authorization: Bearer ${key} # y\n`,
    },
    {
      file: 'a.json',
      edit: bearer,
      from: `{\n\t"h": [{"key": "Authorization", "value": "${key}"}]\n}`,
      to: `{\n\t"h": [{"key": "Authorization", "value": "Bearer ${key}"}]\n}`,
    },
    {
      file: 'a.json',
      edit: move,
      header: 'Authorization',
      from: `{"Authorization":"Bearer ${key}"}`,
      to: `{"X-API-Key":"${key}"}`,
    },
  ])('$file: $from', ({ file, edit, from, to, header }) => {
    const planned = plan({ [file]: from }, edit, { header: header ?? null })
    expect(after(planned)).toEqual({ [file]: to })
    expect(planned.changes.map(({ risk }) => risk)).toEqual(['safe'])
  })

  test.each<{ why: string; file: string; edit: Edit; text: string }>([
    {
      why: 'two places could be meant',
      file: 'a.js',
      edit: bearer,
      text: 'a = { Authorization: x };\nb = { Authorization: y }',
    },
    { why: 'the expression is not simple', file: 'a.js', edit: bearer, text: 'a = { Authorization: x ? y : z }' },
    { why: 'a type is no value', file: 'a.ts', edit: bearer, text: 'interface A { b: c, Authorization: string }' },
    { why: 'nor is a named type', file: 'a.ts', edit: bearer, text: 'type A = { Authorization: Token, }' },
    {
      why: 'nor a property of an interface',
      file: 'a.ts',
      edit: bearer,
      text: 'export interface A extends B { Authorization: Token, }',
    },
    { why: 'a pattern takes apart', file: 'a.js', edit: bearer, text: 'const { Authorization: auth } = headers' },
    { why: 'so does a parameter', file: 'a.js', edit: bearer, text: 'const f = ({ Authorization: auth }) => auth' },
    { why: 'a string does not end', file: 'a.py', edit: bearer, text: 'a = "\nh = {"Authorization": x}' },
    {
      why: 'Basic needs base64',
      file: 'a.js',
      edit: { ...bearer, scheme: 'Basic' },
      text: 'a = { Authorization: key }',
    },
    { why: 'bytes', file: 'a.py', edit: bearer, text: `h = {"Authorization": f(b'x') or y}` },
    { why: 'a block scalar', file: 'a.yml', edit: bearer, text: 'Authorization: >\n  abc\n' },
    { why: 'no YAML', file: 'a.yml', edit: bearer, text: 'Authorization: "abc\n' },
  ])('$why: shown and not touched', ({ file, edit, text }) => {
    const planned = plan({ [file]: text }, edit)
    expect(after(planned)).toEqual({})
    expect(shown(planned).length).toBeGreaterThan(0)
  })

  test('of two places the one that reads the variable is meant', () => {
    const text = 'a = { Authorization: process.env.OTHER };\nb = { Authorization: process.env.API_KEY }'
    expect(after(plan({ 'a.js': text }, bearer))['a.js']).toContain('`Bearer ${process.env.API_KEY}`')
  })

  test('the input of the diagnosis comes before the rest of the project', () => {
    const files = { 'a.js': 'a = { authorization: x }', 'in.txt': 'GET https://x/\nauthorization: $K\n' }
    expect(Object.keys(after(plan(files, rename, { input: 'in.txt' })))).toEqual(['in.txt'])
  })

  test('installed packages are not looked at', () => {
    expect(plan({ 'node_modules/x/a.js': 'a = { Authorization: x }' }, bearer)).toEqual({ changes: [], shown: [] })
  })

  test('a literal key in a program is trimmed behind its scheme word', () => {
    const from = `h = { Authorization: "Bearer  ${key}" }`
    const planned = plan(
      { 'a.js': from },
      { kind: 'trim-key', target: 'Authorization' },
      { variables: [], header: 'Authorization' },
    )
    expect(after(planned)).toEqual({ 'a.js': `h = { Authorization: "Bearer ${key}" }` })
  })

  test('what was not proven is asked for', () => {
    writeFileSync(join(folder, 'a.js'), 'a = { Authorization: x }')
    const context = { project: new ProjectFiles(folder, null), variables: [], header: null, providers: [] }
    expect(planFix([bearer], false, context).changes.map(({ risk }) => risk)).toEqual(['ask'])
  })
})

describe('secrets of a workflow', () => {
  const edit: Edit = { kind: 'map-secret', variable: 'NPM_TOKEN', secret: 'NPM_TOKEN' }
  const file = '.github/workflows/release.yml'
  const line = 'NPM_TOKEN: ${{ secrets.NPM_TOKEN }}'

  test.each([
    {
      name: 'a job without env',
      from: 'jobs:\n  publish:\n    runs-on: x\n    steps: []\n',
      to: `jobs:\n  publish:\n    env:\n      ${line}\n    runs-on: x\n    steps: []\n`,
    },
    {
      name: 'a job with env, Windows line ends',
      from: 'jobs:\r\n  publish:\r\n    env:\r\n      A: 1 # c\r\n    steps: []\r\n',
      to: `jobs:\r\n  publish:\r\n    env:\r\n      ${line}\r\n      A: 1 # c\r\n    steps: []\r\n`,
    },
  ])('$name', ({ from, to }) => {
    expect(after(plan({ [file]: from }, edit))).toEqual({ [file]: to })
  })

  test('of two jobs both are shown', () => {
    const planned = plan({ [file]: 'jobs:\n  a:\n    steps: []\n  b:\n    steps: []\n' }, edit)
    expect([after(planned), shown(planned)]).toEqual([{}, [`${file}:2`, `${file}:4`]])
  })

  test('a job that has the variable stays as it is', () => {
    const planned = plan({ [file]: `jobs:\n  a:\n    env:\n      ${line}\n` }, edit)
    expect(after(planned)).toEqual({})
  })
})
