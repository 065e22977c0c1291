import { describe, expect, test } from 'vitest'
import { readInput } from './intake.ts'

const key = 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D'
const entry = (url: string, status: number): object => ({
  request: { method: 'GET', url, headers: [{ name: 'Authorization', value: key }] },
  response: { status, headers: [], content: { text: '{"message":"Bad \\"credentials\\" }"}' } },
})
const har = JSON.stringify(
  {
    log: {
      version: '1.2',
      entries: [entry('https://api.example.com/a', 401), entry('https://api.example.com/b', 401)],
    },
  },
  null,
  2,
)
const postman = JSON.stringify(
  {
    info: { schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [{ request: { url: 'https://api.example.com/a' }, response: [{ code: 401, body: 'Unauthorized' }] }],
  },
  null,
  2,
)

function read(text: string) {
  const result = readInput(text)
  if (!result.ok) throw new Error(result.reason)
  return { kind: result.kind, facts: result.facts, urls: result.facts.map(({ request }) => request?.url.reveal()) }
}

describe('a document among words', () => {
  const both = ['https://api.example.com/a', 'https://api.example.com/b']

  test.each([
    { name: 'words before it', text: `here is my har, why 401?\n\n${har}` },
    { name: 'words behind it', text: `${har}\nwhy is that 401?` },
    { name: 'words on its first line', text: `my HAR: ${har}` },
    { name: 'a code fence', text: `It fails:\n\`\`\`json\n${har}\n\`\`\`\n` },
    { name: 'other members before the log', text: har.replace('{', '{ "pages": [],') },
  ])('is read with $name', ({ text }) => {
    expect(read(text)).toMatchObject({ kind: 'har', urls: both })
  })

  test('keeps the words as what the user says', () => {
    const { facts } = read(`${har}\nThe same key works with curl.`)
    expect(facts[0]?.remarks.map((remark) => remark.reveal())).toEqual(['The same key works with curl.'])
  })

  test('is read of Postman as well', () => {
    expect(read(`My collection:\n\`\`\`\n${postman}\n\`\`\``)).toMatchObject({
      kind: 'postman',
      urls: ['https://api.example.com/a'],
    })
  })

  test('that was cut off is read as far as it goes', () => {
    const second = har.lastIndexOf('"response"')
    expect(read(har.slice(0, -20))).toMatchObject({ kind: 'har', urls: both })
    expect(read(har.slice(0, har.lastIndexOf('credentials'))).facts[1]?.response?.status).toBe(401)
    expect(read(har.slice(0, second))).toMatchObject({ kind: 'har', urls: [both[0]] })
  })

  test('without a refusal in it stays text', () => {
    expect(read(`why 401?\n${har.slice(0, har.indexOf('"response"'))}`).kind).toBe('text')
    expect(read('Error: 401 {"log": {"level": "info"}}\n{\n"name": "x"\n}').kind).toBe('text')
  })
})
