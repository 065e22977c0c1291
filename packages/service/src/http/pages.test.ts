import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from './test-bed.ts'

let bed: TestBed
let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'why401-pages-'))
  await mkdir(join(directory, 'assets'))
  await writeFile(join(directory, 'index.html'), '<title>dashboard</title>')
  await writeFile(join(directory, 'workbench.html'), '<title>workbench</title>')
  await mkdir(join(directory, 'documents'))
  await writeFile(join(directory, 'documents', 'entry.html'), '<title>entry</title>')
  await writeFile(join(directory, 'documents', 'settings.html'), '<title>settings</title>')
  const listed = [
    { pattern: '^/audit/[^/]+/?$', document: 'documents/entry.html' },
    { pattern: '^/settings(?:/[^/]+)?/?$', document: 'documents/settings.html' },
  ]
  await writeFile(join(directory, 'documents.json'), JSON.stringify(listed))
  await writeFile(join(directory, 'icon.svg'), '<svg/>')
  await writeFile(join(directory, 'assets', 'page-1a2b.js'), 'export {}')
  bed = await testBed({ settings: { pagesDirectory: directory } })
})
afterAll(async () => {
  await bed.close()
  await rm(directory, { recursive: true })
})

const get = (url: string) => bed.inject({ method: 'GET', url })

test.each(['/', '/keys', '/keys/key_1', '/sign-in?next=/keys'])('%s is the dashboard', async (url) => {
  const { status, text, headers } = await get(url)
  expect([status, text, headers['cache-control']]).toEqual([200, '<title>dashboard</title>', 'no-cache'])
  expect(headers['content-security-policy']).toContain("connect-src 'self'")
})

test.each([
  ['/audit/1', 'entry'],
  ['/audit/1/?view=list', 'entry'],
  ['/audit', 'dashboard'],
  ['/audit/1/more', 'dashboard'],
  ['/settings', 'settings'],
  ['/settings/keyspaces?a=/b', 'settings'],
  ['/settings/a/b', 'dashboard'],
])('%s is answered with the document of %s', async (url, title) => {
  const { status, text, headers } = await get(url)
  expect([status, text, headers['cache-control']]).toEqual([200, `<title>${title}</title>`, 'no-cache'])
})

test('the workbench may connect to nobody', async () => {
  const { text, headers } = await get('/workbench')
  expect(text).toContain('workbench')
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['content-security-policy']).not.toContain('connect-src')
})

test('files with a hash in their name are kept', async () => {
  const { status, headers } = await get('/assets/page-1a2b.js')
  expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable'])
})

test('a packed file is sent to whoever takes it', async () => {
  const packed = gzipSync('export {}')
  await writeFile(join(directory, 'assets', 'page-1a2b.js.gz'), packed)
  const url = '/assets/page-1a2b.js'
  const { headers } = await bed.inject({ method: 'GET', url, headers: { 'accept-encoding': 'gzip' } })
  expect(headers).toMatchObject({ 'content-encoding': 'gzip', 'content-length': String(packed.length) })
  expect(headers['content-type']).toContain('javascript')
  expect(headers['vary']).toMatch(/accept-encoding/i)
})

test.each(['/v1/nothing', '/api/auth/nothing', '/assets/none.js', '/causes/none'])(
  '%s is a problem, not a page',
  async (url) => {
    const { status, headers } = await get(url)
    expect(status).toBe(404)
    expect(headers['content-type']).toContain('application/problem+json')
  },
)

test('no path leads out of the folder', async () => {
  const { status, text } = await get('/assets/..%2f..%2fpackage.json')
  expect(status).toBeGreaterThanOrEqual(400)
  expect(text).not.toContain('why401"')
})

test('a method that a path does not answer is still told', async () => {
  const { status, headers } = await bed.inject({ method: 'PUT', url: '/v1/keys' })
  expect([status, headers['allow']]).toEqual([405, expect.stringContaining('POST')])
})
