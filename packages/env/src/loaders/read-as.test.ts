import { array, assert, constantFrom, oneof, property, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LoaderId } from './loader.ts'
import { readAs } from './read-as.ts'
import { olderPythonDotenv, pythonDotenv } from './python-dotenv.ts'
import { loaderOf, loaders, olderLoaders } from './registry.ts'

const everyLoader = [...loaders, ...olderLoaders]
const read = (id: LoaderId, text: string, environment: Record<string, string> = {}) => {
  const reading = readAs(loaderOf(id), Buffer.from(text), environment)
  if (!reading.ok) return reading.reason
  return Object.fromEntries([...reading.values].map(([name, { value }]) => [name, value.reveal()]))
}

test('there are seventeen loaders, each with an id of its own', () => {
  expect(new Set(loaders.map(({ id }) => id)).size).toBe(17)
})

describe('what is set already', () => {
  const keeps: LoaderId[] = [
    'dotenv',
    'dotenvx',
    'next',
    'vite',
    'node',
    'bun',
    'deno',
    'python-dotenv',
    'ruby-dotenv',
    'godotenv',
    'docker-compose-interpolation',
  ]
  const gives: LoaderId[] = ['bash', 'docker-run', 'docker-compose', 'systemd', 'direnv']

  test.each(keeps)('%s keeps it, even an empty value', (id) => {
    expect(read(id, 'KEY=file\n', { KEY: 'shell' })).toEqual({ KEY: 'shell' })
    expect(read(id, 'KEY=file\n', { KEY: '' })).toEqual({ KEY: '' })
  })

  test.each(gives)('%s takes the file', (id) => {
    expect(read(id, 'KEY=file\n', { KEY: 'shell' })).toEqual({ KEY: 'file' })
  })

  test('dotenv-expand keeps it unless it is empty', () => {
    expect(read('dotenv-expand', 'KEY=file\n', { KEY: 'shell' })).toEqual({ KEY: 'shell' })
    expect(read('dotenv-expand', 'KEY=file\n', { KEY: '' })).toEqual({ KEY: 'file' })
  })

  test('Next.js rewrites it where the file names the variable', () => {
    expect(read('next', 'KEY=x\n', { KEY: 'p$ss$1' })).toEqual({ KEY: 'p' })
    expect(read('next', 'OTHER=x\n', { KEY: 'p$ss$1' })).toEqual({ KEY: 'p$ss$1', OTHER: 'x' })
  })

  test('docker run takes a name alone from it', () => {
    const reading = readAs(loaderOf('docker-run'), Buffer.from('KEY\nGONE\n'), { KEY: 'shell' })
    expect(reading.ok && [...reading.values.values()].map(({ name, from }) => [name, from])).toEqual([
      ['KEY', 'environment'],
    ])
  })
})

test('the last of two lines wins, except in Deno', () => {
  const winners = loaders.map(({ id }) => [id, read(id, 'KEY=v1\nKEY=v2\n')] as const)
  expect(Object.fromEntries(winners)).toEqual(
    Object.fromEntries(loaders.map(({ id }) => [id, { KEY: id === 'deno' ? 'v1' : 'v2' }])),
  )
})

test('godotenv unsets a name whose last value no environment can hold', () => {
  expect(read('godotenv', "A=1\nKEY=v\nKEY='a\0b'\n")).toEqual({ A: '1' })
  expect(read('godotenv', "KEY='a\0b'\nKEY=v\n")).toEqual({ KEY: 'v' })
})

test('dotenv-expand fills in what the environment holds: a value up to its NUL byte', () => {
  expect(read('dotenv-expand', 'B="x\0y"\nA="a${B}c"\n')).toEqual({ A: 'axc', B: 'x' })
})

test('a command that cannot be started, for a value before it holds a NUL byte', () => {
  const file = "A='\0x'\nB=a$(true)b\n"
  expect(read('dotenvx', file)).toEqual({ A: '', B: 'a$(true)b' })
  expect(read('dotenv-expand', file)).toBe('A command comes after a value that holds a NUL byte.')
})

test.each([
  [pythonDotenv, { A: '', B: '#x', C: 'a\\', D: 'v' }],
  [olderPythonDotenv, { A: '# x', B: '#x' }],
])('$title on a comment for a value, and on a backslash that ends one', ({ read }, expected) => {
  const loaded = read(Buffer.from('A= # x\nB=#x\nC="a\\\\"\nD="v"\n'), {})
  const values = loaded.ok ? loaded.values.map(({ name, value }) => [name, value.reveal()]) : []
  expect(Object.fromEntries(values)).toEqual(expected)
})

describe('an element of an array in bash', () => {
  test('whose bracket is never closed takes the rest of the file', () => {
    expect(read('bash', 'A=1\nB=2 c[d\nKEY=v\n')).toEqual({ A: '1' })
  })

  test('is not followed, and the warning says so', () => {
    const reading = readAs(loaderOf('bash'), Buffer.from('A=1\nB=2 c[d\nKEY=v]\n'))
    expect(reading).toMatchObject({ ok: true, warnings: [expect.stringMatching(/^Line 2: .* not told\.$/)] })
  })
})

describe('places', () => {
  test.each(everyLoader.map((loader) => [loader.title, loader] as const))(
    '%s tells where the value stands, in bytes',
    (_, loader) => {
      const before = 'ÄÖ=“x”\n'
      const reading = readAs(
        loader,
        Buffer.from(
          `${loader.id === 'bash' || loader.id === 'godotenv' || loader.id === 'direnv' ? '' : before}KEY="a b"\nEND=1\n`,
        ),
      )
      const value = reading.ok ? reading.values.get('KEY')?.loaded : null
      const text =
        loader.id === 'bash' || loader.id === 'godotenv' || loader.id === 'direnv'
          ? 'KEY="a b"\n'
          : `${before}KEY="a b"\n`
      expect(Buffer.from(text).subarray(value?.start, value?.end).toString()).toBe('"a b"')
    },
  )

  test('are those of the file where carriage returns and a byte order mark were left out', () => {
    const bytes = Buffer.from('\ufeffA=1\r\nKEY=value\r\n')
    const reading = readAs(loaderOf('python-dotenv'), bytes)
    const value = reading.ok ? reading.values.get('KEY')?.loaded : null
    expect(bytes.subarray(value?.start, value?.end).toString()).toBe('value')
  })

  test('count broken characters as the bytes that they are', () => {
    const bytes = Buffer.concat([Buffer.from('A='), Buffer.of(0xf0, 0x9f, 0xff, 0xc3), Buffer.from('\nKEY=value\n')])
    const reading = readAs(loaderOf('dotenv'), bytes)
    const value = reading.ok ? reading.values.get('KEY')?.loaded : null
    expect(bytes.subarray(value?.start, value?.end).toString()).toBe('value')
  })
})

describe('commands', () => {
  test.each(['dotenv-expand', 'dotenvx', 'ruby-dotenv', 'bash'] as const)(
    '%s would run them; nothing is run, and the value says that it is not whole',
    (id) => {
      const reading = readAs(loaderOf(id), Buffer.from('KEY=a$(touch /tmp/never-touched)b\n'))
      const value = reading.ok ? reading.values.get('KEY') : undefined
      expect([value?.value.reveal(), value?.loaded?.partial]).toEqual(['ab', true])
    },
  )

  test('are text to the others', () => {
    expect(read('node', 'KEY=a$(x)b\n')).toEqual({ KEY: 'a$(x)b' })
    expect(read('next', 'KEY=a$(x)b\n')).toEqual({ KEY: 'a$(x)b' })
  })
})

describe('files that are refused', () => {
  test.each([
    ['godotenv', 'A=1\nKEY\n', 2],
    ['direnv', 'A=1\n\n\nKEY=a b\n', 4],
    ['docker-run', 'A=1\nKEY =v\n', 2],
    ['docker-compose', 'A=1\nKEY="v\n', 2],
  ] as const)('%s refuses %j on line %d', (id, text, line) => {
    const reading = readAs(loaderOf(id), Buffer.from(text))
    expect(reading).toMatchObject({ ok: false, line })
  })

  test.each(['dotenv-expand', 'next'] as const)('%s has no end on a variable that refers to itself', (id) => {
    expect(read(id, 'A=x$A\n')).toMatch(/refers to itself/)
  })

  test('one larger than an env file can be is not looked at', () => {
    expect(readAs(loaderOf('dotenv'), new Uint8Array(1024 * 1024 + 1))).toMatchObject({ ok: false })
  })
})

describe('whatever the bytes', () => {
  const bytes = oneof(
    uint8Array({ maxLength: 200 }),
    array(
      constantFrom(
        'KEY',
        'A',
        '=',
        '"',
        "'",
        '`',
        '$',
        '${',
        '}',
        '\\',
        '#',
        ' ',
        '\n',
        '\r',
        'export ',
        ':-',
        '(',
        ')',
        'é',
        '\0',
      ),
      { maxLength: 40 },
    ).map((parts) => Buffer.from(parts.join(''))),
  )

  test.each(everyLoader.map((loader) => [loader.title, loader] as const))(
    '%s answers, with places inside the file',
    (_, loader) => {
      assert(
        property(bytes, (file) => {
          const read = loader.read(file, { SET: 'x' })
          const outside =
            read.ok && read.values.filter(({ start, end }) => start < 0 || start > end || end > file.length)
          expect(outside || []).toEqual([])
        }),
        { numRuns: 300 },
      )
    },
  )

  test('no reason or warning holds a value', () => {
    const secret = 'sk-synthetic-0123456789'
    const texts = [
      `KEY="${secret}`,
      `KEY ${secret}=1\n`,
      `${secret}\n`,
      `A=\${${secret}\n`,
      `export ${secret}\n`,
      `KEY=a b ${secret}\n`,
    ]
    const told = everyLoader.flatMap((loader) => texts.map((text) => JSON.stringify(readAs(loader, Buffer.from(text)))))
    expect(told.filter((text) => text.includes(secret))).toEqual([])
  })
})
