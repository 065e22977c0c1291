import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { shownCalls } from './code/calls.ts'
import { proxyRule } from './proxy-rules.ts'
import { latestShown } from './shown-time.ts'

/** What the look before the reading must not pass over: texts without the words that most of their kind have. */
test.each([
  ['hide_credentials', 'plugins:\n  - name: key-auth\n    config:\n      hide_credentials: true'],
  ['CGIPassAuth', 'FastCgiExternalServer /var/www/php -socket /run/php.sock'],
  ['underscores_in_headers', "curl -H 'api_key: abc' https://shop.example.test/\nproxy_pass http://app:8080;"],
])('the rule %s is found by its own words', (rule, config) => {
  expect(proxyRule(observedFor({ config }))?.rule).toBe(rule)
})

test('a year of another decade is a year', () => {
  expect(latestShown(observedFor({ text: '2041-05-06T07:08:09Z 401 Unauthorized' }))).toBe(
    Date.UTC(2041, 4, 6, 7, 8, 9),
  )
})

test('a call may stand behind a dot', () => {
  expect(shownCalls(observedFor({ code: 'token := claims.(Token)' })).map(({ name }) => name)).toEqual(['claims.'])
})
