import { describe, expect, test } from 'vitest'
import { around, entryOf } from '../../testing/entry.ts'
import { noon, policyOf } from '../../testing/records.ts'
import { ip } from './ip.ts'

function check(ips: readonly string[] | null, address?: string | null) {
  const entry = entryOf({ policy: policyOf({ restrictions: { ips, origins: null } }) })
  const caller = address === undefined ? undefined : { address, addressFrom: 'x-forwarded-for' }
  return ip(entry, { key: '', ...(caller ? { caller } : {}) }, noon, around)
}

describe('ip', () => {
  test.each([[null], [[]]])('%j restricts nothing', (ips) => {
    expect(check(ips, '192.0.2.1')).toBe('not-applicable')
  })

  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['192.0.2.0/24', '192.0.2.255'],
    ['192.0.2.0/24', '::ffff:192.0.2.7'],
    ['::ffff:192.0.2.0/120', '192.0.2.7'],
    ['2001:db8::/32', '2001:db8:1::7'],
    ['2001:db8::1', '2001:0DB8:0:0:0:0:0:1'],
    ['0.0.0.0/0', '203.0.113.9'],
  ])('%s lets in %s', (range, address) => {
    expect(check(['10.0.0.0/8', range], address)).toBe('passed')
  })

  test.each([
    ['192.0.2.0/24', '192.0.3.0'],
    ['192.0.2.1', '192.0.2.10'],
    ['0.0.0.0/0', '2001:db8::1'],
    ['::/0', '192.0.2.1'],
    ['192.0.2.0/24', '3221225985'],
    ['192.0.2.0/24', '192.0.2'],
    ['192.0.2.0/24', '192.0.2.1, 10.0.0.1'],
    ['10.0.0.0/8', '012.0.0.1'],
    ['192.0.2.0/24', ''],
    ['not a range', '192.0.2.1'],
    ['192.0.2.0/33', '192.0.2.0'],
    ['192.0.2.0/', '192.0.2.0'],
  ])('%s keeps out %j', (range, address) => {
    expect(check([range], address)).toMatchObject({ code: 'perm.ip' })
  })

  test('tells the address that was seen and where it was read, never the list', () => {
    const finding = check(['10.1.2.0/24'], '192.0.2.1')
    expect(finding).toMatchObject({ members: { address_seen: '192.0.2.1', address_from: 'x-forwarded-for' } })
    expect(JSON.stringify(finding)).not.toContain('10.1.2')
  })

  test.each([undefined, null])('an address that nobody told (%s) is not let in', (address) => {
    expect(check(['0.0.0.0/0'], address)).toMatchObject({ code: 'perm.ip', members: {} })
  })
})
