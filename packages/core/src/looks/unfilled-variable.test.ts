import { hits, observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { notLoaded } from '../causes/config/not-loaded.ts'
import { missing } from '../causes/key/missing.ts'
import { Knowledge, observe } from '../investigate/observe.ts'
import { readHttp } from '../intake/http-transcript.ts'
import { readPostman } from '../intake/postman.ts'
import type { Facts } from '../model/facts.ts'
import type { Observed } from '../model/observed.ts'
import { providers } from '../providers/index.gen.ts'

const knowledge = new Knowledge(providers)

function observed(facts: Facts | undefined): Observed {
  if (!facts) throw new Error('nothing was read')
  return observe(facts, knowledge, Date.UTC(2026, 10, 21))
}

function postman(variable: object, message = 'Bad credentials'): Observed {
  const auth = { type: 'bearer', bearer: [{ key: 'token', value: '{{GH_TOKEN}}' }] }
  const answer = { code: 401, header: [], body: JSON.stringify({ message }) }
  const item = [{ request: { method: 'GET', url: 'https://api.github.com/user', auth }, response: [answer] }]
  return observed(readPostman(JSON.stringify([{ info: {}, item }, { values: [variable] }]), () => false)?.facts[0])
}

function told(given: Observed): string {
  const verdict = notLoaded.examine(given)
  if (verdict.verdict !== 'suspected') return verdict.verdict
  const telling = { found: verdict.found, observed: given, providerName: 'GitHub' }
  return `${notLoaded.explain(telling)} ${notLoaded.fix(telling).summary}`
}

describe('a variable that the request names', () => {
  test.each([
    {
      name: 'not set',
      variable: { key: 'OTHER', value: 'x' },
      says: /GH_TOKEN, which is not set there.* Set GH_TOKEN/,
    },
    {
      name: 'nearly set',
      variable: { key: 'gh-token', value: 'x' },
      says: /What is set is called gh-token\. Give both the same name/,
    },
    {
      name: 'switched off',
      variable: { key: 'GH_TOKEN', value: 'x', enabled: false },
      says: /switched off.* Switch the variable GH_TOKEN on/,
    },
  ])('$name is told', ({ variable, says }) => {
    const given = postman(variable)
    expect(hits(notLoaded, given)).toContain('variable-unfilled')
    expect(told(given)).toMatch(says)
  })

  test('with a value is no finding', () => {
    const given = postman({ key: 'GH_TOKEN', value: 'x'.repeat(40) })
    expect(hits(notLoaded, given)).not.toContain('variable-unfilled')
    expect(hits(missing, given)).not.toContain('no-value-in-the-export')
  })

  test('without a value in the export is missing only where the answer is one to a request without a key', () => {
    const variable = { key: 'GH_TOKEN', value: '' }
    expect(hits(missing, postman(variable, 'Requires authentication'))).toContain('no-value-in-the-export')
    expect(hits(missing, postman(variable))).not.toContain('no-value-in-the-export')
    expect(told(postman(variable))).toBe('unknown')
  })
})

function onTheWire(value: string): Observed {
  const request = `GET /user HTTP/1.1\nHost: api.github.com\nAuthorization: Bearer ${value}\n\n`
  return observed(
    readHttp(`${request}HTTP/1.1 401 Unauthorized\n\n{"message":"Bad credentials"}`, () => false)?.facts[0],
  )
}

describe('a name in place of a key', () => {
  test.each(['${API_TOKEN}', '{{ _.token }}', '%API_TOKEN%'])('%s was not filled in', (value) => {
    expect(hits(notLoaded, onTheWire(value))).toContain('sent-by-name')
    expect(told(onTheWire(value))).toMatch(/^The header Authorization was sent with the name of a variable in it/)
  })

  test.each(['{{your_token}}', 'ghp_x'])('%s is none', (value) => {
    expect(hits(notLoaded, onTheWire(value))).not.toContain('sent-by-name')
  })

  test('in a request that is told of is the reporter’s', () => {
    const request = { url: 'https://api.github.com/user', headers: [['Authorization', 'Bearer {{token}}']] } as const
    expect(hits(notLoaded, observedFor({ status: 401, request }))).not.toContain('sent-by-name')
  })
})
