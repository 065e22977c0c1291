import { Secret } from '@why401/core'
import { describe, expect, test } from 'vitest'
import { plainConnection } from '../network/connection.ts'
import { inputError } from '../why401-error.ts'
import type { FileReader } from './file-reader.ts'
import { readCurlCommand, type CurlCommand } from './read-command.ts'

const secretKey = 'sk-secret-0123456789abcdef'

/** Files that are there only for the test. */
function filesOf(contents: Readonly<Record<string, string>>): FileReader {
  const readIfThere = (path: string): Buffer | null =>
    contents[path] === undefined ? null : Buffer.from(contents[path])
  return {
    readIfThere,
    read(path) {
      const bytes = readIfThere(path)
      if (bytes === null) throw inputError('a file that the curl command names cannot be read (ENOENT)')
      return bytes
    },
  }
}

type Env = Readonly<Record<string, string>>

async function command(argv: readonly string[], contents: Env = {}, env: Env = {}): Promise<CurlCommand> {
  const read = await readCurlCommand(argv, { files: filesOf(contents), env })
  if (!read.ok) throw new Error(read.usageErrors.join('; '))
  return read.command
}

async function errors(...argv: readonly string[]): Promise<readonly string[]> {
  const read = await readCurlCommand(argv, { files: filesOf({}), env: {} })
  return read.ok ? [] : read.usageErrors
}

const url = 'https://api.example.test/v1'
const reveal = (secret: Secret | null): string | null => secret?.reveal() ?? null

describe('words that curl stops at', () => {
  test.each([
    { argv: [], says: 'there is no URL' },
    { argv: [url, url], says: 'there are 2 URLs; give one (is a value missing its quotes?)' },
    { argv: [url, '--next', url], says: '--next makes several requests; give one' },
    { argv: [url, '--hedaer', 'x'], says: 'curl has no option --hedaer; did you mean --header?' },
    { argv: [url, '--zzzzzzzz'], says: 'curl has no option --zzzzzzzz' },
    { argv: [url, `--${secretKey}`], says: 'curl has no option of that name' },
    { argv: [url, '-é'], says: 'curl has no option -é' },
    { argv: [url, '-H'], says: '-H needs a value' },
    { argv: [url, '--request=GET'], says: 'curl takes the value of --request as the next word, without =' },
    { argv: [url, '--variable', 'a=b'], says: '--variable is not supported: write its value into the command instead' },
    {
      argv: [url, '--expand-header', 'a'],
      says: '--expand-header is not supported; write the value into the command instead',
    },
    { argv: [url, '-V'], says: '--version is not supported: it asks curl for its version; run curl itself' },
    {
      argv: [url, '-I', '-d', 'x'],
      says: 'only one of -d, -F, -T and -I can be given: each is a request of its own kind',
    },
    {
      argv: [`${url}/{a,b}`],
      says: 'the URL has { } or [ ] in it, which curl reads as a list of URLs; put -g before it if they belong to it',
    },
    {
      argv: [`${url}/a b`],
      says: 'the URL has a space or control character in it, which curl refuses; write %20 for a space',
    },
    {
      argv: [url, '-G', '-d', 'a b'],
      says: 'the query has a space or control character in it, which curl refuses; use --data-urlencode',
    },
    { argv: ['ftp://example.test/'], says: 'the URL is neither http nor https' },
    { argv: ['ftp.example.test/'], says: 'the URL is neither http nor https' },
    { argv: ['http://:80/'], says: 'the URL has no valid host and port' },
    { argv: [url, '-m', 'soon'], says: '--max-time needs a number' },
    { argv: [url, '-d', '@missing'], says: 'a file that the curl command names cannot be read (ENOENT)' },
    { argv: [url, '-F', 'a'], says: '--form needs name=content' },
    { argv: [url, '-F', 'a=@b,c'], says: 'several files in one -F are not supported; give each its own -F' },
    { argv: [url, '-F', 'a=(;type=x'], says: '-F with a nested multipart is not supported' },
    {
      argv: [url, '-x', 'what://p:1'],
      says: 'the proxy is no [scheme://][user:password@]host[:port] with http, https, socks4, socks4a, socks5 or socks5h',
    },
    { argv: [url, '--resolve', 'nothing'], says: '--resolve is no host:port:address' },
    { argv: [url, '--connect-to', 'nothing'], says: '--connect-to is no host1:port1:host2:port2' },
    { argv: [url, '--tls-max', '2'], says: '--tls-max is none of 1.0, 1.1, 1.2, 1.3 and default' },
    { argv: [url, '--aws-sigv4', 'aws:amz'], says: '--aws-sigv4 needs -u with key id and secret' },
    { argv: [url, '--aws-sigv4', 'goog:x', '-u', 'a:b'], says: '--aws-sigv4 is supported for aws:amz alone' },
    { argv: ['https://api.example.test/', '-O'], says: '-O finds no file name in the URL; name one with -o' },
  ])('$says', async ({ argv, says }) => {
    const found = await errors(...argv)
    expect(found).toEqual([says])
  })

  test('are told without the values of the command', async () => {
    const argv = [
      url,
      '-H',
      `Authorization: Bearer ${secretKey}`,
      '-u',
      secretKey,
      '-x',
      `bad proxy ${secretKey}`,
      '--nope',
      '-F',
      secretKey,
    ]
    expect((await errors(...argv)).join('\n')).not.toContain(secretKey)
    expect(await errors(...argv)).not.toEqual([])
  })
})

describe('what is not carried out is named', () => {
  test.each([
    { argv: ['--http2'], says: ['--http2: sent as HTTP/1.1'] },
    { argv: ['-0'], says: ['--http1.0: sent as HTTP/1.1'] },
    {
      argv: ['--digest', '-u', 'a:b'],
      says: ['--digest: sent without credentials: the answer to a challenge is not made here'],
    },
    { argv: ['-c', 'jar'], says: ['--cookie-jar: no cookies are written'] },
    { argv: ['--capath', '/x'], says: ['--capath: use --cacert'] },
    { argv: ['-H', 'Host:'], says: ['-H "Host:": HTTP/1.1 has no request without it'] },
    { argv: ['-u', 'me'], says: ['-u without a password: curl would ask for it; sent with an empty one'] },
    { argv: ['--limit-rate', '1k', '--interface', 'eth0'], says: ['--limit-rate', '--interface'] },
    { argv: ['-sS', '--no-progress-meter', '-#', '-N', '--tcp-nodelay', '--ftp-pasv', '--no-digest'], says: [] },
  ])('$argv', async ({ argv, says }) => {
    expect((await command([url, ...argv])).notHonoured).toEqual(says)
  })
})

describe('the request', () => {
  test('holds no login of the URL apart from its header', async () => {
    const { request } = await command([`https://me:${secretKey}@api.example.test:8443/v1?q#part`])
    expect(request.url.reveal()).toBe('https://api.example.test:8443/v1?q')
    expect(request.headers.map(({ name }) => name)).toEqual(['Host', 'Authorization', 'User-Agent', 'Accept'])
    expect(JSON.stringify(request)).not.toContain(secretKey)
  })

  test('of an international name has its ASCII form', async () => {
    const { request } = await command(['http://bücher.example/'])
    expect(request.url.reveal()).toBe('http://xn--bcher-kva.example/')
  })

  test('to an IPv6 address keeps its brackets', async () => {
    const { request } = await command(['http://[::1]:8080/x'])
    expect(request.url.reveal()).toBe('http://[::1]:8080/x')
    expect(request.headers[0]?.value.reveal()).toBe('[::1]:8080')
  })

  test('that is signed for S3 says the hash of its body', async () => {
    const { request, signing } = await command([
      url,
      '--aws-sigv4',
      'aws:amz:eu-west-1:s3',
      '-u',
      `AKIDEXAMPLE:${secretKey}`,
      '-d',
      'x',
    ])
    expect(request.headers.map(({ name }) => name).slice(0, 4)).toEqual([
      'Host',
      'Authorization',
      'X-Amz-Date',
      'x-amz-content-sha256',
    ])
    expect(signing).toMatchObject({ keyId: 'AKIDEXAMPLE', region: 'eu-west-1', service: 's3' })
  })

  test('takes its login from ~/.netrc, and its options from ~/.curlrc unless -q comes first', async () => {
    const contents = {
      '/home/me/.netrc': `machine api.example.test\n  login me\n  password ${secretKey}\n`,
      '/home/me/.curlrc': 'user-agent = "mine"\n',
    }
    const env = { HOME: '/home/me' }
    const headers = async (...argv: readonly string[]) =>
      (await command([...argv, url], contents, env)).request.headers.map(
        ({ name, value }) => `${name}: ${value.reveal()}`,
      )
    expect(await headers('-n')).toContain(`Authorization: Basic ${Buffer.from(`me:${secretKey}`).toString('base64')}`)
    expect(await headers()).toContain('User-Agent: mine')
    expect(await headers('-q')).not.toContain('User-Agent: mine')
  })

  test('refuses configuration files that include each other', async () => {
    const read = await readCurlCommand([url, '-K', 'a'], {
      files: filesOf({ a: 'config = b', b: 'config = a' }),
      env: {},
    })
    expect(read).toEqual({ ok: false, usageErrors: ['the configuration files of -K include each other'] })
  })
})

describe('the connection', () => {
  test('is plain where nothing is asked for', async () => {
    const { connection } = await command([url])
    expect({ ...connection, proxies: { ...connection.proxies, fields: [] } }).toEqual(plainConnection)
  })

  test.each([
    { argv: ['-x', 'p.test'], env: {}, proxy: 'http://p.test:1080' },
    { argv: ['-x', 'https://p.test'], env: {}, proxy: 'https://p.test:443' },
    { argv: ['-x', 'socks5h://u:p%40@p.test:9'], env: {}, proxy: 'socks5h://u:p@@p.test:9' },
    { argv: ['--socks5', 'p.test:9'], env: {}, proxy: 'socks5://p.test:9' },
    { argv: ['--socks5-hostname', 'p.test'], env: {}, proxy: 'socks5h://p.test:1080' },
    { argv: ['--socks4a', '[::1]:9'], env: {}, proxy: 'socks4a://::1:9' },
    { argv: ['-x', 'http://u:p@p.test:8', '-U', 'other:q:r'], env: {}, proxy: 'http://other:q:r@p.test:8' },
    { argv: [], env: { https_proxy: 'p.test:8', HTTPS_PROXY: 'q.test:9' }, proxy: 'http://p.test:8' },
    { argv: [], env: { ALL_PROXY: 'socks5://p.test:8' }, proxy: 'socks5://p.test:8' },
    { argv: ['-x', ''], env: { ALL_PROXY: 'p.test:8' }, proxy: null },
    { argv: [], env: { http_proxy: 'p.test:8', HTTP_PROXY: 'p.test:8' }, proxy: null },
  ])('goes through the proxy of $argv and $env: $proxy', async ({ argv, env, proxy }) => {
    const { https } = (await command([...argv, url], {}, env)).connection.proxies
    const login = https?.user ? `${https.user}:${reveal(https.password)}@` : ''
    expect(https && `${https.kind}://${login}${https.host}:${https.port}`).toBe(proxy)
  })

  test('reads certificates, versions, addresses and times', async () => {
    const contents = { ca: 'CA', cert: 'CERT', key: 'KEY', 'c:d': 'COLON' }
    const argv = [
      '-k',
      '--cacert',
      'ca',
      '-E',
      'cert:pass',
      '--key',
      'key',
      '--tlsv1.2',
      '--tls-max',
      '1.3',
      '-4',
      '-m',
      '2.5',
      '--connect-timeout',
      '1',
    ]
    const { connection } = await command([...argv, url], contents)
    const { tls } = connection
    expect([tls.verify, tls.ca, reveal(tls.cert), reveal(tls.key), reveal(tls.passphrase), tls.min, tls.max]).toEqual([
      false,
      'CA',
      'CERT',
      'KEY',
      'pass',
      'TLSv1.2',
      'TLSv1.3',
    ])
    expect([connection.family, connection.maxTime, connection.connectTimeout]).toEqual([4, 2500, 1000])
    const escaped = (await command(['--cert', 'c\\:d', url], contents)).connection.tls
    expect([reveal(escaped.cert), reveal(escaped.key)]).toEqual(['COLON', 'COLON'])
  })

  test('keeps the last --resolve, takes one back, and reads both sides of --connect-to', async () => {
    const argv = [
      '--resolve',
      'a:1:1.1.1.1',
      '--resolve',
      '+a:1:2.2.2.2,[::1]',
      '--resolve',
      'b:2:3.3.3.3',
      '--resolve',
      '-b:2',
      '--connect-to',
      '[::1]:1:c:',
      '--unix-socket',
      '/s',
    ]
    const { connection } = await command([...argv, url])
    expect(connection.resolve).toEqual([{ host: 'a', port: 1, addresses: ['2.2.2.2', '::1'] }])
    expect(connection.connectTo).toEqual([{ host: '::1', port: 1, toHost: 'c', toPort: null }])
    expect(connection.unixSocket).toBe('/s')
  })
})

describe('what comes after the answer', () => {
  test('redirects and retries are as given', async () => {
    const plain = await command([url])
    expect([plain.followRedirects, plain.retry.count]).toEqual([null, 0])
    const { followRedirects, retry } = await command([
      '-L',
      '--max-redirs',
      '-1',
      '--post302',
      '-X',
      'POST',
      '--retry',
      '3',
      '--retry-delay',
      '2',
      '--retry-connrefused',
      url,
    ])
    expect(followRedirects).toEqual({
      max: Infinity,
      trusted: false,
      rules: { keepsMethod: true, isPost: false, keepsPost: [302], ownFields: [] },
    })
    expect(retry).toEqual({ count: 3, delay: 2000, maxTime: null, onConnectionRefused: true, onAllErrors: false })
    expect((await command(['--location-trusted', url])).followRedirects).toMatchObject({ max: 50, trusted: true })
  })

  test('the output is as given, joined letters too', async () => {
    const { output } = await command(
      ['-sSfiv', '-o', 'out', '--output-dir', 'd', '-D', '-', '-w', '@format', '--compressed', url],
      { format: '%{http_code}' },
    )
    expect(output).toEqual({
      include: true,
      headOnly: false,
      silent: true,
      showError: true,
      verbose: true,
      fail: 'fail',
      file: 'd/out',
      createDirs: false,
      headerFile: '-',
      writeOut: '%{http_code}',
      decode: true,
    })
    expect((await command(['-I', '-O', url])).output).toMatchObject({ headOnly: true, include: true, file: 'v1' })
  })
})
