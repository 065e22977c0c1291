import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startRecordingServer } from './recording-server.ts'

test('keeps every request in order, by host, with its lines as they came', async () => {
  const server = await startRecordingServer((_, before) => `HTTP/1.1 ${200 + before} OK\r\nContent-Length: 0\r\n\r\n`)
  const answers: string[] = []
  const socket = connect(server.port, '127.0.0.1')
  socket.on('data', (bytes) => answers.push(bytes.toString()))
  socket.write(
    'GET /a HTTP/1.1\r\nHost: One.Example:80\r\nX-KEY:  k1 \r\n\r\nPOST /b HTTP/1.1\r\nHost: two.example\r\nContent-Length: 4\r\n\r\nbo',
  )
  await sleep(30)
  expect(server.requests.length).toBe(1)
  socket.write('dy')
  await expect.poll(() => server.requests.length).toBe(2)
  expect(server.to('one.example')).toEqual([
    {
      host: 'one.example',
      requestLine: 'GET /a HTTP/1.1',
      headers: [
        ['Host', 'One.Example:80'],
        ['X-KEY', 'k1'],
      ],
      body: '',
    },
  ])
  expect(server.to('two.example').map(({ body }) => body)).toEqual(['body'])
  await expect.poll(() => answers.join('')).toContain('HTTP/1.1 201 OK')
  expect(server.bytes().includes('X-KEY:  k1 ')).toBe(true)
  expect(server.connections()).toEqual({ made: 1, open: 1 })
  socket.destroy()
  await expect.poll(() => server.connections()).toEqual({ made: 1, open: 0 })
  await server.close()
})

test('keeps bytes that are no HTTP', async () => {
  const server = await startRecordingServer()
  const socket = connect(server.port, '127.0.0.1', () => socket.write('\u0016\u0003 no request'))
  await expect.poll(() => server.bytes().toString()).toBe('\u0016\u0003 no request')
  expect(server.requests).toEqual([])
  await server.close()
})

test('answers an ordinary client', async () => {
  const server = await startRecordingServer()
  const status = await new Promise((resolve) =>
    httpRequest(`${server.url}/x`, { agent: false }, (response) => resolve(response.resume().statusCode)).end(),
  )
  expect([status, server.requests[0]?.requestLine]).toEqual([200, 'GET /x HTTP/1.1'])
  await server.close()
})
