import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { oneHeaderMore } from './one-header-more.ts'

const seen = (text: string) => oneHeaderMore(observedFor({ text }))

const call = 'curl https://api.example.com/v1/x -H "Authorization: Bearer abc"'

const found: readonly (readonly [string, string])[] = [
  [`$ ${call}\n{"error":"unauthorized"}\n$ ${call} -H "X-Workspace-Id: 12"\n{"items":[]}`, 'x-workspace-id'],
  [`the only difference in the headers is one more line there: Acme-Region: north`, 'Acme-Region'],
]

const none: readonly string[] = [
  `$ ${call}\n{"error":"unauthorized"}\n$ ${call} -H "X-Api-Key: 12"\n{"items":[]}`,
  `$ ${call}\n{"error":"unauthorized"}\n$ ${call} -H "X-Workspace-Id: 12"\n{"error":"unauthorized"}`,
  `$ ${call}\n{"error":"unauthorized"}\n$ ${call} -H "X-A: 12" -H "X-B: 1"\n{"items":[]}`,
  `$ ${call}\n{"error":"unauthorized"}\n$ ${call.replace('/x', '/y')} -H "X-Workspace-Id: 12"\n{"items":[]}`,
  'the only difference is the Content-Type: text/plain',
  'the only difference is the value Ab12-Cd34-Ef56',
]

describe('oneHeaderMore', () => {
  test.each(found)('%s', (text, header) => {
    expect(seen(text)).toBe(header)
  })

  test.each(none)('nothing in %s', (text) => {
    expect(seen(text)).toBeNull()
  })
})
