import { expect, test } from 'vitest'
import { patchOf, valuesOf } from './values.ts'

const settings: Parameters<typeof valuesOf>[0]['settings'] = {
  profile: 'strict',
  realm: 'api',
  accepted: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    { in: 'query', name: 'key', scheme: null },
  ],
  base_urls: { live: 'https://api.example.com', test: null },
  docs_base: null,
  resource_metadata: null,
  on_leak: 'grace',
  leak_grace_seconds: 5400,
  quarantine_permissions: ['orders:read'],
  grace_end: 'when_unused',
  warn_expiry_days: 14,
  warn_uses_below: 0.1,
  default_expires_in_days: null,
}

test('what nobody changed is saved as it was', () => {
  expect(patchOf(valuesOf({ name: 'shop', settings }))).toEqual({ name: 'shop', settings })
})

test('fields are in hours and percents, and empty where there is nothing', () => {
  expect(valuesOf({ name: 'shop', settings })).toMatchObject({
    grace_hours: 1.5,
    warn_uses_percent: 10,
    docs_base: '',
    resource_metadata: '',
    default_expires_in_days: '',
  })
})
