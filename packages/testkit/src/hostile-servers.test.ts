import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { hostilities, startHostileServer, type Hostility } from './hostile-servers.ts'

/** The first bytes that come within a while, and whether the connection is still open then. */
async function glimpse(kind: Hostility, forMs: number, most = 4096) {
  const server = await startHostileServer(kind)
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () =>
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'),
  )
  let text = ''
  let isOpen = true
  socket.on('error', () => {})
  socket.on('close', () => (isOpen = false))
  socket.on('end', () => (isOpen = false))
  socket.on('data', (bytes) => {
    if (text.length < most) text += bytes.toString('latin1')
    else socket.pause()
  })
  await sleep(forMs)
  const seen = { text, isOpen, sent: server.sent(), url: server.url }
  socket.destroy()
  await expect.poll(server.open).toBe(0)
  await server.close()
  return seen
}

describe('hostile servers', () => {
  test('never answering leaves the connection open', async () => {
    expect(await glimpse('never answers', 100)).toMatchObject({ text: '', isOpen: true })
  })

  test('dripping gives one byte after a second', async () => {
    expect(await glimpse('drips a byte a second', 1300)).toMatchObject({ text: 'H', isOpen: true })
  })

  test.each<Hostility>([
    'sends an endless body',
    'promises ten gigabytes',
    'sends an endless header',
    'sends header lines without end',
    'sends interim answers without end',
  ])('%s, as fast as it is read and no faster', async (kind) => {
    const { text, isOpen, sent } = await glimpse(kind, 300)
    expect(text.length).toBeGreaterThan(4000)
    expect(isOpen).toBe(true)
    // What a client that stopped reading leaves in buffers; without a limit it would be gigabytes by now.
    expect(sent).toBeLessThan(64 * 1024 * 1024)
  })

  test.each<readonly [Hostility, RegExp]>([
    ['redirects in a circle', /^HTTP\/1\.1 302 .*\r\nLocation: http:\/\/127\.0\.0\.1:\d+\/again\r\n/],
    ['redirects ever deeper', /^HTTP\/1\.1 307 .*\r\nLocation: http:\/\/127\.0\.0\.1:\d+\/\w+\r\n/],
    ['speaks no HTTP', /SSH-2\.0/],
    ['sends a broken status line', /^HTTP\/1\.1 abc/],
    ['sends a broken chunk size', /\r\nzz\r\n/],
    ['sends two lengths', /Content-Length: 3\r\nContent-Length: 30/],
    ['breaks off in the header', /^HTTP\/1\.1 401 Unauth$/],
    ['breaks off in the body', /\{"error":$/],
    ['sends terminal escapes', /\u001b\]0;owned/],
    ['hangs up', /^$/],
  ])('%s and ends', async (kind, pattern) => {
    const { text, isOpen } = await glimpse(kind, 150)
    expect(text).toMatch(pattern)
    expect(isOpen).toBe(false)
  })

  test('each has a name of its own', () => {
    expect(new Set(hostilities).size).toBe(hostilities.length)
  })
})
