import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { run, runInside } from './built.ts'
import { commandNames, commands } from './help/commands.ts'
import { globalFlags } from './help/global.ts'

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string
}
const pasted = `Error code: 401 - {'error': {'message': 'Incorrect API key provided: undefined.', 'code': 'invalid_api_key'}}`

describe('why401', () => {
  test('prints its version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' })
  })

  test('without a command prints its help to stderr and exits 2', async () => {
    const { code, stdout, stderr } = await run([])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('Usage: why401')
  })

  test('has every command and option in its help', async () => {
    const { code, stdout } = await run(['--help'])
    expect(code).toBe(0)
    for (const name of commandNames) expect(stdout).toContain(commands[name].usage)
    for (const { name } of globalFlags) expect(stdout).toContain(name)
    for (const { name } of commands.explain.flags) expect((await run(['help', 'explain'])).stdout).toContain(name)
  })

  test('reads the one input in each format', async () => {
    const terminal = await run(['explain', '--now', '2026-11-21', '-'], { input: pasted })
    const json = await run(['--json', 'explain', '--now', '2026-11-21'], { input: pasted })
    const markdown = await run(['explain', '-', '--format', 'markdown', '--now', '2026-11-21'], { input: pasted })
    const { causes } = JSON.parse(json.stdout) as {
      readonly causes: readonly { readonly id: string; readonly title: string }[]
    }
    expect([terminal.code, json.code, markdown.code]).toEqual([1, 1, 1])
    expect(terminal.stdout).toMatch(new RegExp(`^refused\\[${causes[0]?.id}\\] `))
    expect(markdown.stdout).toContain(`\`${causes[0]?.id}\``)
    expect((await run(['--brief', 'explain', '-'], { input: pasted })).stdout.split('\n')).toHaveLength(2)
  })

  test.each([
    { name: 'by default not, into a pipe', argv: [], env: { NO_COLOR: '' }, colored: false },
    { name: 'with --color', argv: ['--color'], env: {}, colored: true },
    { name: 'with FORCE_COLOR', argv: [], env: { NO_COLOR: '', FORCE_COLOR: '1' }, colored: true },
    {
      name: 'not with FORCE_COLOR and --no-color',
      argv: ['--no-color'],
      env: { NO_COLOR: '', FORCE_COLOR: '1' },
      colored: false,
    },
    { name: 'not with NO_COLOR and FORCE_COLOR', argv: [], env: { NO_COLOR: '1', FORCE_COLOR: '1' }, colored: false },
  ])('colours: $name', async ({ argv, env, colored }) => {
    expect((await run([...argv, 'explain', '-'], { input: pasted, env })).stdout.includes('\u001b[')).toBe(colored)
  })

  test('gives the same answer again with --now', async () => {
    const argv = ['explain', '--json', '--now', '2026-11-21']
    expect(await runInside(argv, pasted)).toEqual(await runInside(argv, pasted))
  })
})

describe('why401 causes', () => {
  test('lists every cause once, in groups', async () => {
    const { code, stdout } = await run(['causes'])
    const { causes } = JSON.parse((await run(['causes', '--json'])).stdout) as {
      readonly causes: readonly { readonly id: string }[]
    }
    expect(code).toBe(0)
    expect(causes.length).toBeGreaterThan(50)
    for (const { id } of causes) expect(stdout.match(new RegExp(`^  ${id.replace('.', '\\.')} `, 'gm'))).toHaveLength(1)
  })

  test('lists one group', async () => {
    const { stdout } = await run(['causes', 'key'])
    expect(stdout).toContain('key.quoted')
    expect(stdout).not.toContain('perm.ip')
  })

  test('shows the page of one', async () => {
    const page = readFileSync(new URL('../../../docs/causes/key.quoted.md', import.meta.url), 'utf8')
    expect((await run(['causes', 'key.quoted', '--format', 'markdown'])).stdout).toBe(page)
    const { code, stdout } = await run(['causes', 'key.quoted'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^key\.quoted/)
    expect(stdout).not.toContain('.md)')
  })

  test.each([
    { id: 'key.quotd', says: 'did you mean key.quoted?' },
    { id: 'something', says: 'why401 causes lists them all' },
  ])('does not know $id: $says', async ({ id, says }) => {
    const { code, stdout, stderr } = await run(['causes', id])
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `why401: there is no such cause; ${says}\n`,
    })
  })
})
