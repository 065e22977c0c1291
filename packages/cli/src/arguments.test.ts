import { describe, expect, test } from 'vitest'
import { parseArguments } from './arguments.ts'

const live = {
  replay: false,
  providers: true,
  openapi: null,
  config: null,
  maxRequests: null,
  maxRefused: null,
}
const plain = { format: 'terminal', brief: false, color: null, offline: false, live }

describe('the command line', () => {
  test.each([
    { argv: ['--version'], command: { name: 'version' } },
    { argv: ['--help'], command: { name: 'help', about: null } },
    { argv: ['-h'], command: { name: 'help', about: null } },
    { argv: ['help', 'explain'], command: { name: 'help', about: 'explain' } },
    { argv: ['explain', '--help'], command: { name: 'help', about: 'explain' } },
    { argv: [], command: { name: 'none' } },
    { argv: ['curl', '-H', 'A: b', '--json', '{}'], command: { name: 'curl', argv: ['-H', 'A: b', '--json', '{}'] } },
    { argv: ['curl', '--version'], command: { name: 'curl', argv: ['--version'] } },
    { argv: ['prove', 'x.har'], command: { name: 'prove', file: 'x.har' } },
    { argv: ['replay', 'case.json'], command: { name: 'replay', file: 'case.json' } },
    { argv: ['ui'], command: { name: 'ui', port: null, open: false } },
    { argv: ['ui', '--port', '0', '--open'], command: { name: 'ui', port: 0, open: true } },
    { argv: ['causes'], command: { name: 'causes', id: null } },
    { argv: ['causes', 'key.quoted'], command: { name: 'causes', id: 'key.quoted' } },
    { argv: ['explain'], command: { name: 'explain', file: null, each: false, as: null, now: null } },
    { argv: ['explain', '-'], command: { name: 'explain', file: '-', each: false, as: null, now: null } },
    {
      argv: ['explain', '--', '--odd-name'],
      command: { name: 'explain', file: '--odd-name', each: false, as: null, now: null },
    },
    {
      argv: ['explain', '--each', '--as', 'case', 'x.jsonl'],
      command: { name: 'explain', file: 'x.jsonl', each: true, as: 'case', now: null },
    },
    {
      argv: ['explain', '--now=2026-11-21', 'x'],
      command: { name: 'explain', file: 'x', each: false, as: null, now: Date.UTC(2026, 10, 21) },
    },
  ])('$argv', ({ argv, command }) => {
    expect(parseArguments(argv)).toEqual({ options: plain, command })
  })

  test.each([
    { argv: ['--json', 'explain', 'x'], options: { format: 'json' } },
    { argv: ['explain', 'x', '--json'], options: { format: 'json' } },
    { argv: ['--format', 'markdown', 'explain'], options: { format: 'markdown' } },
    { argv: ['explain', '--format=json'], options: { format: 'json' } },
    { argv: ['--json', '--format', 'json', 'explain'], options: { format: 'json' } },
    { argv: ['--brief', 'explain'], options: { brief: true } },
    { argv: ['--no-color', 'explain'], options: { color: false } },
    { argv: ['explain', '--color'], options: { color: true } },
    { argv: ['--offline', 'explain'], options: { offline: true } },
    {
      argv: ['--replay', '--no-providers', 'curl', 'x'],
      options: { live: { ...live, replay: true, providers: false } },
    },
    { argv: ['--max-requests', '4', 'curl', '--replay'], options: { live: { ...live, maxRequests: 4 } } },
  ])('$argv sets $options', ({ argv, options }) => {
    expect(parseArguments(argv).options).toEqual({ ...plain, ...options })
  })

  test.each([
    { argv: ['explian'], says: 'unknown command explian; did you mean explain?' },
    { argv: ['quux'], says: 'unknown command quux; see why401 --help' },
    { argv: ['--jsn', 'explain'], says: 'unknown option --jsn; did you mean --json?' },
    { argv: ['explain', '--eech'], says: 'unknown option --eech; did you mean --each?' },
    { argv: ['-x'], says: 'unknown option -x; see why401 --help' },
    { argv: ['--each', 'explain'], says: '--each belongs to explain and stands after it: why401 explain --each …' },
    { argv: ['--format'], says: '--format needs a value: --format terminal|json|markdown|sarif|junit' },
    { argv: ['--format=jsn', 'explain'], says: '--format does not know that value; did you mean json?' },
    {
      argv: ['explain', '--as', 'yaml'],
      says: '--as does not know that value; use one of text, curl, http, har, postman, case, key',
    },
    { argv: ['explain', '--now', 'yesterday'], says: '--now needs a date such as 2026-11-21 or 2026-11-21T12:00:00Z' },
    { argv: ['explain', '--each', '--format', 'markdown'], says: '--each writes JSON; leave --format out' },
    { argv: ['--max-refused', '0', 'curl'], says: '--max-refused needs a number from 1 to 999' },
    { argv: ['--brief', '--json', 'explain'], says: '--brief is for the terminal; leave out --brief or the format' },
    {
      argv: ['--json', '--format', 'markdown', 'explain'],
      says: '--json and --format contradict each other; keep one',
    },
    { argv: ['--color', '--no-color', 'explain'], says: '--color and --no-color contradict each other; keep one' },
    { argv: ['--json=yes', 'explain'], says: '--json takes no value' },
    { argv: ['explain', 'a', 'b'], says: 'explain takes one argument, not 2; quote a file name that has blanks' },
  ])('$argv is refused: $says', ({ argv, says }) => {
    expect(() => parseArguments(argv)).toThrow(expect.objectContaining({ code: 'WHY401_USAGE', message: says }))
  })

  test('never repeats a word that may be a key', () => {
    const key = ['sk', 'live', '51HxYzAbCdEf'].join('_')
    for (const argv of [
      [key],
      [`--${key}`],
      [`--key=${key}`],
      ['--format', key, 'explain'],
      ['explain', '--as', key],
      ['help', key],
    ]) {
      expect(() => parseArguments(argv)).toThrow(
        expect.not.objectContaining({ message: expect.stringContaining('51HxYz') as string }),
      )
    }
  })
})
