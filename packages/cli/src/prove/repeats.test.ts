import type { Recorded } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { answer, fieldOf, fine, key, recording, refusal, topOf, why401 } from './test-bed.ts'

const bare = ['-H', `Authorization: ${key}`]
const isRight = (request: Recorded): boolean => fieldOf(request, 'authorization') === `Bearer ${key}`
const methodOf = ({ requestLine }: Recorded): string => requestLine.split(' ', 1)[0] ?? ''

describe.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PURGE', 'post'])('a %s that is refused', (method) => {
  const asked = (...options: string[]): string[] => [
    '--json',
    ...options,
    'curl',
    '-X',
    method,
    '-d',
    '{"a":1}',
    ...bare,
  ]

  test('is sent once; the address is read in its place', async () => {
    const server = await recording((request) => (isRight(request) ? fine : refusal()))
    const { stdout } = await why401([...asked(), `${server.url}/v1/orders`])
    const methods = server.requests.map(methodOf)
    expect(methods.filter((one) => one === method)).toHaveLength(1)
    expect(new Set(methods.slice(1))).toEqual(new Set(['GET']))
    expect(server.requests.slice(1).every(({ body }) => body === '')).toBe(true)
    expect(topOf(stdout)).toBe('send.scheme_missing proven')
    expect(JSON.parse(stdout)).toMatchObject({ requestsSent: methods.length })
  })

  test('is repeated with --replay', async () => {
    const server = await recording((request) => (isRight(request) ? fine : refusal()))
    const { stdout } = await why401([...asked('--replay'), `${server.url}/v1/orders`])
    const methods = server.requests.map(methodOf)
    expect(methods.filter((one) => one === method).length).toBeGreaterThanOrEqual(3)
    expect(topOf(stdout)).toBe('send.scheme_missing proven')
  })

  test('is not repeated where reading is not refused, and the answer says why', async () => {
    const server = await recording((request) => (methodOf(request) === 'GET' ? fine : refusal()))
    const { stdout } = await why401([...asked(), `${server.url}/v1/orders`])
    expect(server.requests.map(methodOf)).toEqual([method, 'GET'])
    expect(stdout).toContain('--replay')
  })
})

test('a POST that is redirected is not repeated either', async () => {
  const server = await recording((request) =>
    request.requestLine.includes('/old') ? answer(307, { Location: '/new' }) : isRight(request) ? fine : refusal(),
  )
  await why401(['curl', '-L', '-d', 'a=1', ...bare, `${server.url}/old`])
  const posts = server.requests.filter((request) => methodOf(request) === 'POST')
  expect(posts.map(({ requestLine }) => requestLine)).toEqual(['POST /old HTTP/1.1', 'POST /new HTTP/1.1'])
})

test('prove: a POST from a transcript is sent once', async () => {
  const server = await recording((request) => (isRight(request) ? fine : refusal()))
  const transcript = `POST /v1/orders HTTP/1.1\nHost: 127.0.0.1:${server.port}\nAuthorization: ${key}\n\n{"a":1}\n\nHTTP/1.1 401 Unauthorized\n\nno`
  const { stdout } = await why401(['--json', 'prove', '-'], {
    input: transcript.replace('POST /v1', `POST ${server.url}/v1`),
  })
  expect(server.requests.map(methodOf).filter((one) => one === 'POST')).toHaveLength(1)
  expect(topOf(stdout)).toBe('send.scheme_missing proven')
})
