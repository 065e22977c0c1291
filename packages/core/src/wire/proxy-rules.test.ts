import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { proxyRule } from './proxy-rules.ts'

const seen = (text: string) => proxyRule(observedFor({ text }))

const shown: readonly (readonly [string, object])[] = [
  ['WSGIScriptAlias / /srv/wsgi.py', { rule: 'WSGIPassAuthorization' }],
  ['basicAuth:\n  removeHeader: true', { rule: 'removeHeader: true' }],
  ['proxy_set_header Authorization "";', { rule: 'proxy_set_header Authorization ""' }],
  [
    'logged: {"headers":{"x-amzn-remapped-authorization":"Bearer abc","host":"a"}}',
    { rule: 'the Authorization header arrives under another name' },
  ],
  ['http-request del-header Authorization', { rule: 'http-request del-header' }],
]

const plain: readonly string[] = [
  'WSGIScriptAlias / /srv/wsgi.py\nWSGIPassAuthorization On',
  'proxy_set_header Authorization $http_authorization;',
  'basicAuth:\n  removeHeader: false',
  '{"x-forwarded-authorization":"Bearer abc","authorization":"Bearer abc"}',
]

describe('proxyRule', () => {
  test.each(shown)('%s', (text, found) => {
    expect(seen(text)).toMatchObject(found)
  })

  test.each(plain)('nothing in %s', (text) => {
    expect(seen(text)).toBeNull()
  })
})
