import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { causeIds } from './causes/ids.gen.ts'
import { causes } from './causes/index.gen.ts'

const root = join(import.meta.dirname, '../../..')
const headings = ['What it means', 'How why401 tells', 'How to fix', 'When it is something else']

const names = (folder: string): string[] => readdirSync(join(root, folder)).filter((name) => !name.startsWith('.'))
const fileOf = (id: string): string => `packages/core/src/causes/${id.replace('.', '/').replaceAll('_', '-')}`
const exportOf = (id: string): string =>
  (id.split('.')[1] as string).replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

describe('one id, one spelling', () => {
  test('the catalogue holds every id once, in order', () => {
    expect(causes.map(({ id }) => id)).toEqual([...causeIds])
    expect(new Set(causeIds).size).toBe(causeIds.length)
  })

  test('there is no page and no case folder without a cause', () => {
    expect(names('docs/causes').filter((name) => name !== 'README.md')).toEqual(
      causeIds.map((id) => `${id}.md`).toSorted(),
    )
    expect(names('cases').toSorted()).toEqual([...causeIds].toSorted())
  })

  describe.each(causeIds)('%s', (id) => {
    test('file and export are named after it', () => {
      const source = readFileSync(join(root, `${fileOf(id)}.ts`), 'utf8')
      expect(source).toContain(`export const ${exportOf(id)} = defineCause(`)
      expect(source).toContain(`id: '${id}'`)
    })

    test('its test shows a positive, a negative and a not-enough-known case', () => {
      expect(existsSync(join(root, `${fileOf(id)}.test.ts`))).toBe(true)
      const source = readFileSync(join(root, `${fileOf(id)}.test.ts`), 'utf8')
      expect(source).toContain('suspected')
      expect(source).toContain('unknown')
    })

    test('its page has the four parts and its title', () => {
      const page = readFileSync(join(root, `docs/causes/${id}.md`), 'utf8')
      expect(page.startsWith(`# ${id}`)).toBe(true)
      expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(headings)
      for (const [, target] of page.matchAll(/\]\(([a-z]+\.[a-z_]+)\.md\)/g)) expect(causeIds).toContain(target)
    })

    test('its cases name it', () => {
      const files = names(`cases/${id}`)
      expect(files.length).toBeGreaterThan(0)
      for (const file of files) {
        const one = JSON.parse(readFileSync(join(root, 'cases', id, file), 'utf8')) as {
          id: string
          cause: string
          also: string[]
        }
        expect(one.cause).toBe(id)
        expect(`${one.id}.json`).toBe(file)
        for (const other of one.also) expect(causeIds).toContain(other)
      }
    })

    test('its signs have their own ids and lower-case patterns', () => {
      const signs = causes.find((cause) => cause.id === id)?.signs ?? []
      expect(new Set(signs.map((sign) => sign.id)).size).toBe(signs.length)
      const patterns = signs.flatMap((sign) => ('pattern' in sign ? [{ id: sign.id, pattern: sign.pattern }] : []))
      expect(patterns.filter(({ pattern }) => pattern.flags !== '')).toEqual([])
      // Escapes (a backslash and a letter) are upper-case by nature.
      expect(patterns.filter(({ pattern }) => /[A-Z]/.test(pattern.source.replace(/\\./g, '')))).toEqual([])
    })
  })
})
