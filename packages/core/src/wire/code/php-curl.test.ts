import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { linesExpected } from './php-curl.ts'

const seen = (code: string) => linesExpected(observedFor({ status: 401, code }))

const wrong: readonly (readonly [string, object])[] = [
  ["curl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization' => 'Bearer ' . $t]);", { option: 'CURLOPT_HTTPHEADER' }],
  ["curl_setopt($ch, CURLOPT_HEADER, ['Authorization: Bearer ' . $t]);", { option: 'CURLOPT_HEADER' }],
]

const right: readonly string[] = [
  "curl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization: Bearer ' . $t]);",
  'curl_setopt($ch, CURLOPT_HEADER, true);',
]

describe('linesExpected', () => {
  test.each(wrong)('%s', (code, found) => {
    expect(seen(code)).toMatchObject(found)
  })

  test.each(right)('nothing in %s', (code) => {
    expect(seen(code)).toBeNull()
  })
})
