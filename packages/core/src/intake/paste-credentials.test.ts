import { expect, test } from 'vitest'
import { readInput } from './intake.ts'

const keys = (text: string): (readonly [string, string | null, number])[] => {
  const read = readInput(text)
  return read.ok
    ? read.facts.flatMap(({ credentials }) =>
        credentials.map((one) => [one.place, one.name, one.value.length] as const),
      )
    : []
}

const call = (url: string): string => `fetch(${url}) -> {"cod":401,"message":"Invalid API key"}`

test('an address that code puts together shows no key, and no empty one', () => {
  expect(keys(call('"https://api.example.org/v1?q=x&appid=" + key'))).toEqual([])
})

test('an address that was called without a key shows that it is empty', () => {
  expect(keys(call('"https://api.example.org/v1?q=x&appid="'))).toEqual([['query', 'appid', 0]])
})

test('a header that was sent is not empty because the code that filled it shows a part', () => {
  const paste = [
    'headers = {"Authorization": "Bearer " + open("key.txt").read()}',
    'r = requests.get("https://api.example.org/v1/users", headers=headers)',
    '',
    "requests.exceptions.InvalidHeader: Invalid return character(s) in header value: 'Bearer q7Rt2mVxKc9TzYw4\\\\n'",
  ].join('\n')
  expect(keys(paste).filter(([, , length]) => length === 0)).toEqual([])
})

test('a header that was sent empty stays', () => {
  expect(
    keys('> GET /v1 HTTP/1.1\n> Host: api.example.org\n> Authorization: Bearer \n>\n< HTTP/1.1 401 Unauthorized\n<'),
  ).toEqual([['header', 'Authorization', 0]])
})
