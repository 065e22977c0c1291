import { describe, expect, test } from 'vitest'
import { detectKind } from './detect.ts'
import { readHttp } from './http-transcript.ts'
import { startsRequestFile } from './request-file.ts'

const answer = 'HTTP/1.1 401 Unauthorized\ncontent-type: application/json\n\n{"message":"Bad credentials"}\n'

function read(...lines: string[]) {
  const facts = readHttp([...lines, '', answer].join('\n'), () => false)?.facts[0]
  if (!facts) throw new Error('nothing was read')
  return facts
}

function authorization({ request }: ReturnType<typeof read>): string | undefined {
  return request?.headers.find(({ name }) => name === 'Authorization')?.value.reveal()
}

describe('a file of requests', () => {
  test.each([
    { name: 'with variables', text: '@token = x\n\nGET https://api.example.com/ HTTP/1.1\n', isOne: true },
    { name: 'with a separator', text: '### one\n# a remark\nGET {{base}}/me\nAccept: */*\n', isOne: true },
    { name: 'with an answer alone', text: '### answer\nHTTP/1.1 401 Unauthorized\n', isOne: true },
    { name: 'a transcript', text: 'GET / HTTP/1.1\nHost: x\n', isOne: false },
    { name: 'a decorator', text: '@app = Flask()\ndef get(): pass\n', isOne: false },
    { name: 'a page of an issue', text: '### What happened\nI get a 401\n', isOne: false },
  ])('$name: $isOne', ({ text, isOne }) => {
    expect(startsRequestFile(text)).toBe(isOne)
    expect(detectKind(text) === 'http').toBe(isOne || text.startsWith('GET'))
  })

  test('has its variables filled in, quotes included, also within others', () => {
    const facts = read(
      '@host = https://api.example.com',
      '@base = {{host}}/v1',
      '@token = "secret" ',
      '',
      'GET {{base}}/me',
      'Authorization: Bearer {{token}}',
    )
    expect(facts.request?.url.reveal()).toBe('https://api.example.com/v1/me')
    expect(authorization(facts)).toBe('Bearer "secret"')
    expect(facts.config?.reveal()).toContain('token="secret"')
    expect(facts.unfilled).toEqual([])
  })

  test('has a separator between request and answer', () => {
    const facts = read('### one', 'GET https://api.example.com/me HTTP/1.1', 'Authorization: Bearer x', '', '###')
    expect(facts.response?.status).toBe(401)
    expect(facts.request?.body).toBeNull()
  })

  test('tells a variable of nearly the same name, and leaves others open', () => {
    const request = ['GET https://api.example.com/me HTTP/1.1', 'Authorization: Bearer {{token}}']
    expect(read('@tokn = x', '', ...request).unfilled).toEqual([{ name: 'token', state: 'unset', near: 'tokn' }])
    const open = read('@other = x', '', ...request)
    expect(open.unfilled).toEqual([])
    expect(open.credentials[0]).toMatchObject({ reference: true })
  })
})
