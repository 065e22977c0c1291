import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../../vite/cause-page.ts'

const folder = new URL('../../../../../docs/causes/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.md'))

describe('the pages of causes as data', () => {
  test.each(names)('%s', (name) => {
    const markdown = readFileSync(new URL(name, folder), 'utf8')
    const blocks = blocksOf(markdown)
    const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block] : []))
    expect(headings.map(({ text }) => JSON.stringify(text))).toHaveLength(markdown.match(/^## /gm)?.length ?? 0)
  })

  test('keep what looks like HTML as text', () => {
    expect(blocksOf('A `<key>` & "b" <\n')).toEqual([
      {
        kind: 'paragraph',
        text: [
          { kind: 'text', text: 'A ' },
          { kind: 'code', text: '<key>' },
          { kind: 'text', text: ' & "b" <' },
        ],
      },
    ])
  })

  test('lead to other causes by their id, and refuse what they cannot show', () => {
    expect(JSON.stringify(blocksOf('[x](key.unknown.md)'))).toContain('"to":"key.unknown"')
    expect(() => blocksOf('<script>alert(1)</script>')).toThrow('html')
  })
})
