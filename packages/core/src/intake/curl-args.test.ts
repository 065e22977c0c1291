import { describe, expect, test } from 'vitest'
import { parseCurlArgs, type CurlTransfer } from './curl-args.ts'
import { curlOptions, findLongOption, findShortOption } from './curl-options.ts'

const only = (...argv: readonly string[]): CurlTransfer => parseCurlArgs(argv)[0] as CurlTransfer

describe('parseCurlArgs', () => {
  test('keeps headers in order, letter case and every byte of their values', () => {
    const { headers } = only(
      '-H',
      'x-B: 1 ',
      '-HX-a:  2',
      '--header',
      'X-A;',
      '-H',
      'Accept:',
      '-H',
      '@more.txt',
      'https://a.example',
    )
    expect(headers).toEqual([
      { kind: 'set', name: 'x-B', value: '1 ' },
      { kind: 'set', name: 'X-a', value: ' 2' },
      { kind: 'set', name: 'X-A', value: '' },
      { kind: 'removed', name: 'Accept', value: '' },
      { kind: 'file', name: 'more.txt', value: '' },
    ])
  })

  test.each([
    { argv: ['u'], method: 'GET' },
    { argv: ['-d', 'a=1', 'u'], method: 'POST' },
    { argv: ['-F', 'a=1', 'u'], method: 'POST' },
    { argv: ['--json', '{}', 'u'], method: 'POST' },
    { argv: ['-G', '-d', 'a=1', 'u'], method: 'GET' },
    { argv: ['-I', 'u'], method: 'HEAD' },
    { argv: ['-T', 'f', 'u'], method: 'PUT' },
    { argv: ['-XDELETE', '-d', 'a', 'u'], method: 'DELETE' },
    { argv: ['-X', 'PUT', '-X', 'PATCH', 'u'], method: 'PATCH' },
  ])('$argv is sent as $method', ({ argv, method }) => {
    expect(only(...argv).method).toBe(method)
  })

  test('reads joined letters, values in the same word and values after an equals sign', () => {
    const { settings, urls } = only('-sSLm30', '--max-redirs=3', '-odump', '--no-progress-meter', 'u')
    expect(settings).toEqual([
      { name: 'silent', value: null, isOff: false, written: '-s' },
      { name: 'show-error', value: null, isOff: false, written: '-S' },
      { name: 'location', value: null, isOff: false, written: '-L' },
      { name: 'max-time', value: '30', isOff: false, written: '-m' },
      { name: 'max-redirs', value: '3', isOff: false, written: '--max-redirs=' },
      { name: 'output', value: 'dump', isOff: false, written: '-o' },
      { name: 'progress-meter', value: null, isOff: true, written: '--no-progress-meter' },
    ])
    expect(urls).toEqual(['u'])
  })

  test('tells a value that follows its colon directly, and what a semicolon means', () => {
    const { headers } = only('-H', 'a:b', '-H', 'c: d', '-H', 'e;', '-H', 'f;g', '-H', 'h; ', '-H', 'i', 'u')
    expect(headers).toEqual([
      { kind: 'set', name: 'a', value: 'b', separator: ':' },
      { kind: 'set', name: 'c', value: 'd' },
      { kind: 'set', name: 'e', value: '' },
      { kind: 'removed', name: 'f', value: '' },
      { kind: 'removed', name: 'h', value: '' },
    ])
  })

  test('says at which words curl would stop, without their values', () => {
    const { problems, settings } = only('--no-such=x', '--expand-data', 'y', '--request=GET', 'u', '-sH')
    expect(problems).toEqual([
      { kind: 'unknown', written: '--no-such' },
      { kind: 'expanded', written: '--expand-data' },
      { kind: 'lacks-value', written: '-H' },
    ])
    expect(settings.map(({ written }) => written)).toEqual(['--expand-data', '--request=', '-s'])
  })

  test('names what only curl itself can do, what is unknown and what lacks its value', () => {
    const { unsupported } = only('--ntlm', '-n', '--no-such', '--variable', 'a=b', 'u', '-H')
    expect(unsupported).toEqual(['--ntlm', '--netrc', '--no-such', '--variable', '-H'])
  })

  test('tells files from text in body parts', () => {
    const { body } = only(
      '-d',
      '@in',
      '--data-raw',
      '@in',
      '--data-urlencode',
      'a@in',
      '-F',
      'f=@p.jpg;type=x',
      '-F',
      'n=v',
      'u',
    )
    expect(body.map(({ option, file }) => [option, file])).toEqual([
      ['data', 'in'],
      ['data-raw', null],
      ['data-urlencode', 'in'],
      ['form', 'p.jpg'],
      ['form', null],
    ])
  })

  test('separates transfers at --next and ends options at two dashes', () => {
    const transfers = parseCurlArgs(['-d', 'x', 'a', '--next', '-I', 'b', '--', '-c'])
    expect(transfers.map(({ urls, method }) => [method, ...urls])).toEqual([
      ['POST', 'a'],
      ['HEAD', 'b', '-c'],
    ])
  })
})

describe('curl options', () => {
  test('names and letters are unique', () => {
    const letters = curlOptions().flatMap(({ short }) => short ?? [])
    expect(new Set(curlOptions().map(({ name }) => name)).size).toBe(curlOptions().length)
    expect(new Set(letters).size).toBe(letters.length)
    expect(curlOptions().length).toBeGreaterThan(280)
  })

  test.each([
    ['-H', 'header', true],
    ['-u', 'user', true],
    ['-d', 'data', true],
    ['-X', 'request', true],
    ['-G', 'get', false],
    ['-F', 'form', true],
    ['-b', 'cookie', true],
    ['-A', 'user-agent', true],
    ['-e', 'referer', true],
    ['-k', 'insecure', false],
    ['-L', 'location', false],
    ['-x', 'proxy', true],
    ['-I', 'head', false],
    ['-m', 'max-time', true],
    ['-o', 'output', true],
    ['-i', 'show-headers', false],
    ['-s', 'silent', false],
    ['-v', 'verbose', false],
    ['-w', 'write-out', true],
    ['-E', 'cert', true],
    ['-T', 'upload-file', true],
    ['-K', 'config', true],
    ['-n', 'netrc', false],
    ['-U', 'proxy-user', true],
    ['-4', 'ipv4', false],
    ['-#', 'progress-bar', false],
    ['-N', 'buffer', false],
    ['-r', 'range', true],
    ['-Q', 'quote', true],
    ['-z', 'time-cond', true],
  ] as const)('%s is %s', (letter, name, takesValue) => {
    expect(findShortOption(letter.slice(1))).toMatchObject({ name, takesValue })
  })

  test('an abbreviation counts when it fits one option only', () => {
    expect(findLongOption('compressed-s')?.name).toBe('compressed-ssh')
    expect(findLongOption('proxy-')).toBeNull()
    expect(findLongOption('data')?.name).toBe('data')
  })
})
