import { describe, expect, test } from 'vitest'
import { encodesNoPair } from './basic-pair.ts'

const alone: readonly string[] = [
  'k = "Ab3dEf6hIj9kLm2n"\nauth = base64.b64encode(k.encode()).decode()',
  "const key = 'Ab3dEf6hIj9kLm2n'\nconst auth = btoa(key)",
  "const key = 'Ab3dEf6hIj9kLm2n'\nconst auth = Buffer.from(key).toString('base64')",
  '$key = "Ab3dEf6hIj9kLm2n";\n$auth = base64_encode($key);',
  'key := "Ab3dEf6hIj9kLm2n"\nbase64.StdEncoding.EncodeToString([]byte(key))',
  'KEY="Ab3dEf6hIj9kLm2n"\nAUTH=$(echo -n "$KEY" | base64)',
  `authorization: Basic ${btoa('Ab3dEf6hIj9kLm2nOp')}`,
]

const pairs: readonly string[] = [
  'k = "Ab3dEf6hIj9kLm2n"\nauth = base64.b64encode(f"{k}:X".encode()).decode()',
  "const key = 'Ab3dEf6hIj9kLm2n'\nconst auth = btoa(key + ':')",
  'pair = "user:Ab3dEf6hIj9k"\nauth = base64.b64encode(pair.encode())',
  'auth = base64.b64encode(API_KEY)',
  `authorization: Basic ${btoa('user:Ab3dEf6hIj9kLm')}`,
  'authorization: Basic realm and more words',
]

describe('encodesNoPair', () => {
  test.each(alone)('%s', (text) => {
    expect(encodesNoPair(text)).toBe(true)
  })

  test.each(pairs)('not in %s', (text) => {
    expect(encodesNoPair(text)).toBe(false)
  })
})
