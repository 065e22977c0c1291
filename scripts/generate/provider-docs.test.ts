import { mkdtemp, readdir, readFile, writeFile, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { providers } from '../../packages/core/src/providers/index.gen.ts'
import { code, table } from './markdown.ts'
import { providerPages } from './provider-docs.ts'
import { generateProvidersIndex } from './providers-index.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const pages = providerPages(providers)

describe('provider pages', () => {
  test('there is one for each provider, and an index that links them all', () => {
    for (const { id } of providers) {
      expect(pages.has(`${id}.md`)).toBe(true)
      expect(pages.get('README.md')).toContain(`(${id}.md)`)
    }
  })

  test('the files in docs/providers are the ones that the data gives', async () => {
    const files = (await readdir(join(root, 'docs/providers'))).filter((name) => name.endsWith('.md'))
    expect([...files].sort()).toEqual([...pages.keys()].sort())
    const written = await Promise.all(files.map((name) => readFile(join(root, 'docs/providers', name), 'utf8')))
    expect(written).toEqual(files.map((name) => pages.get(name)))
  })

  test('no page shows an example key', () => {
    const whole = [...pages.values()].join('\n')
    const examples = providers.flatMap(({ keys }) =>
      keys.filter(({ role }) => role !== 'sample').flatMap(({ example }) => example ?? []),
    )
    for (const example of examples.filter((text) => text.length >= 16)) expect(whole.includes(example)).toBe(false)
  })

  test('every table row has as many cells as its head', () => {
    for (const [name, text] of pages) {
      for (const block of text.split('\n\n').filter((part) => part.startsWith('|'))) {
        const widths = block
          .trim()
          .split('\n')
          .map((line) => line.match(/(?<!\\)\|/g)?.length)
        expect(new Set(widths).size, `${name}: ${block.slice(0, 80)}`).toBe(1)
      }
    }
  })
})

test('a cell escapes what would end it, also inside code', () => {
  expect(table(['A'], [['a|b'], [code('c|d')], ['<b>']])).toBe('| A |\n| --- |\n| a\\|b |\n| `c\\|d` |\n| &lt;b> |\n')
})

describe('the list of providers', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'providers-'))
    await mkdir(join(folder, 'packages/core/src/providers'), { recursive: true })
  })

  test('takes provider files only, sorted, by the name that follows from the id', async () => {
    const write = (name: string, text: string) => writeFile(join(folder, 'packages/core/src/providers', name), text)
    await write('b-two.ts', 'export const bTwo: Provider = {\n}\n')
    await write('a.ts', 'export const a: Provider = {\n}\n')
    await write('helper.ts', 'export const no = 1\n')
    await write('a.test.ts', 'export const x: Provider = {\n}\n')
    await generateProvidersIndex(folder)
    const text = await readFile(join(folder, 'packages/core/src/providers/index.gen.ts'), 'utf8')
    expect(text.match(/import \{ (\w+) \} from '(.*)'/g)).toEqual([
      "import { a } from './a.ts'",
      "import { bTwo } from './b-two.ts'",
    ])
  })
})
