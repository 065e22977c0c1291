import { describe, expect, test } from 'vitest'
import { nearName } from './near-name.ts'
import { languageOf, readsIn } from './reads.ts'
import { SourceText } from './source-text.ts'

function read(path: string, code: string) {
  const language = languageOf(path)
  if (!language) throw new Error(`no language for ${path}`)
  return readsIn(new SourceText(`/${path}`, path, Buffer.from(code)), language)
}

describe('where code reads a variable', () => {
  test.each([
    ['a.ts', 'process.env.A_KEY', ['A_KEY']],
    ['a.ts', `process.env['A_KEY'] + process.env?.B_KEY`, ['A_KEY', 'B_KEY']],
    ['a.ts', 'const { A_KEY, B_KEY: b, C = 1, D_KEY = "x" } = process.env', ['A_KEY', 'B_KEY', 'D_KEY']],
    ['a.vue', 'import.meta.env.VITE_A', ['VITE_A']],
    ['a.ts', 'Bun.env.A_KEY; Deno.env.get("B_KEY")', ['A_KEY', 'B_KEY']],
    ['a.ts', `import { A_KEY } from '$env/static/private'`, ['A_KEY']],
    ['a.ts', 'environment.A_KEY; my.env.B_KEY', []],
    ['a.py', `os.environ['A_KEY']; os.environ.get("B_KEY"); os.getenv('C_KEY')`, ['A_KEY', 'B_KEY', 'C_KEY']],
    ['a.rb', `ENV['A_KEY']; ENV.fetch("B_KEY")`, ['A_KEY', 'B_KEY']],
    ['a.go', 'os.Getenv("A_KEY"); os.LookupEnv("B_KEY")', ['A_KEY', 'B_KEY']],
    ['A.java', 'System.getenv("A_KEY")', ['A_KEY']],
    ['a.php', `getenv('A_KEY'); $_ENV['B_KEY']; env('C_KEY')`, ['A_KEY', 'B_KEY', 'C_KEY']],
    ['a.rs', 'std::env::var("A_KEY"); env!("B_KEY")', ['A_KEY', 'B_KEY']],
    ['a.cs', 'Environment.GetEnvironmentVariable("A_KEY")', ['A_KEY']],
    ['a.sh', 'curl -H "x: $A_KEY" ${B_KEY:-x} $i \\$C_KEY', ['A_KEY', 'B_KEY']],
  ])('%s: %s', (path, code, names) => {
    expect(read(path, code).map(({ variable }) => variable)).toEqual(names)
  })

  test('place, default, browser, and what is set rather than read', () => {
    const [a, b] = read('a.ts', 'é\n  x = process.env.A_KEY ?? 1\nprocess.env.B_KEY = "y"\n')
    expect(a).toMatchObject({ variable: 'A_KEY', hasDefault: true, sets: false, place: { line: 2, column: 19 } })
    expect(b).toMatchObject({ variable: 'B_KEY', sets: true })
    expect(read('a.ts', 'if (process.env.A_KEY === 1) {}')[0]).toMatchObject({ sets: false, hasDefault: false })
    expect(read('a.py', 'os.getenv("A_KEY", "x")')[0]).toMatchObject({ hasDefault: true })
    expect(read('a.py', 'os.environ["A_KEY"]')[0]).toMatchObject({ hasDefault: false })
    expect(read('a.ts', 'import.meta.env.VITE_A')[0]).toMatchObject({ inBrowser: true })
  })
})

describe('near names', () => {
  test.each([
    ['OPENAI_API_KEY', ['OPENAI_KEY', 'STRIPE_KEY'], 'OPENAI_KEY'],
    ['VITE_MAPS_KEY', ['MAPS_KEY'], 'MAPS_KEY'],
    ['OPENAI_API_KEY', ['OPENAI_APIKEY_X', 'OPENIA_API_KEY'], 'OPENIA_API_KEY'],
    ['API_KEY_OPENAI', ['OPENAI_API_KEY'], 'OPENAI_API_KEY'],
    ['STRIPE_SECRET_KEY', ['STRIPE_PUBLISHABLE_KEY', 'STRIPE_WEBHOOK_SECRET'], null],
    ['KEY_1_TOKEN', ['KEY_2_TOKEN'], null],
    ['DB_KEY', ['AB_KEY'], null],
    ['API_KEY', ['API_TOKEN', 'SECRET_KEY'], null],
  ])('%s among %j: %s', (name, known, meant) => {
    expect(nearName(name, known)).toBe(meant)
  })
})
