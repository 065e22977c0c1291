import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { switchedOff } from './switched-off.ts'

const seen = (text: string) => switchedOff(observedFor({ text }))

const off: readonly (readonly [string, object])[] = [
  [
    '{ "authentication": "none", "sendHeaders": false, "headerParameters": { "parameters": [ { "name": "xi-api-key", "value": "x" } ] } }',
    { header: 'xi-api-key', setting: 'sendHeaders: false' },
  ],
  [
    '{ "header": [ { "key": "Authorization", "value": "Bearer {{t}}", "disabled": true }, { "key": "Accept", "value": "a/b" } ] }',
    { header: 'Authorization', setting: 'disabled: true' },
  ],
  ['{ "headers": [ { "name": "X-Api-Key", "value": "k", "enabled": false } ] }', { header: 'X-Api-Key' }],
]

const on: readonly string[] = [
  '{ "sendHeaders": true, "headerParameters": { "parameters": [ { "name": "xi-api-key", "value": "x" } ] } }',
  '{ "authentication": "genericCredentialType", "sendHeaders": false, "x": [ { "name": "xi-api-key", "value": "x" } ] }',
  '{ "header": [ { "key": "Authorization", "value": "Bearer {{t}}" }, { "key": "Accept", "value": "a/b", "disabled": true } ] }',
  '{ "header": [ { "key": "Authorization", "value": "a", "disabled": true }, { "key": "Authorization", "value": "b" } ] }',
]

describe('switchedOff', () => {
  test.each(off)('%s', (text, found) => {
    expect(seen(text)).toMatchObject(found)
  })

  test.each(on)('nothing in %s', (text) => {
    expect(seen(text)).toBeNull()
  })
})
