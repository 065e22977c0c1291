import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { entryWithLineEnd } from './secret-data.ts'

function secret(value: string): string {
  return `apiVersion: v1\nkind: Secret\nmetadata:\n  name: access\ndata:\n  token: ${Buffer.from(value).toString('base64')}\n`
}

describe('an entry of a Kubernetes secret', () => {
  test('that ends in a line break is named', () => {
    expect(entryWithLineEnd(observedFor({ text: '401', config: secret('k7Qm2Xv9Rt4L\n') }))).toBe('token')
  })

  test.each([
    secret('k7Qm2Xv9Rt4L'),
    secret('first line\nsecond line\n'),
    'kind: ConfigMap\ndata:\n  token: azdRbTJYdgo=\n',
  ])('that is right is not: %j', (config) => {
    expect(entryWithLineEnd(observedFor({ text: '401', config }))).toBeNull()
  })
})
