import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { nearPrefix } from './near-prefix.ts'

const rest = '51wCdbkwU1OuIKAoGrQBUoIP64c5Aa9P'
const text = (key: string): string => `STRIPE_SECRET_KEY=${key}\nStripe::AuthenticationError: Invalid API Key provided`

test.each(['sk_lvie_', 'sk_tset_', 'sk_livee_', 'sk_liv_', 'ks_live_'])('%s is a slip', (prefix) => {
  expect(nearPrefix(observedFor({ text: text(prefix + rest) }))).toMatchObject({ where: 'STRIPE_SECRET_KEY' })
})

test.each(['sk_live_', 'pk_live_', 'rk_live_', 'sk_test_', 'xk_prod_', 'sklive_', ''])('%s is none', (prefix) => {
  expect(nearPrefix(observedFor({ text: text(prefix + rest) }))).toBeNull()
})

test('a key by itself whose first letter is lost', () => {
  const rest = 'zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17'
  expect(nearPrefix(observedFor({ key: `hp_${rest}` }))).toEqual({ where: 'The key', wants: 'ghp_' })
  expect(nearPrefix(observedFor({ key: `xy_${rest}` }))).toBeNull()
})

test('a whole key behind a prefix with letters exchanged', () => {
  const key = 'gph_R7mOVnP0dayXDfCFhEblN7lvKkkkkEg0bP2K'
  const shown = observedFor({ text: `GITHUB_TOKEN=${key}\nhttps://api.github.com/user 401 Bad credentials` })
  expect(nearPrefix(shown)).toMatchObject({ wants: 'ghp_' })
})
