import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { commentedSite } from './commented-site.ts'

const key = 'sk_test_d42bfa194de3717aa9baf1fae4207a4e7042bddf'
const refused =
  '\nimport stripe\nstripe.api_key = PAYMENT_SECRET\nstripe.Charge.list()\nstripe.error.AuthenticationError: Invalid API Key provided: sk_test_****bddf'

// Who is asked is known by the address, not by the shape that both issuers give their keys.
const request = { url: 'https://api.stripe.com/v1/charges', headers: [] } as const

test.each([
  `# from dashboard.paystack.com > Settings\nPAYMENT_SECRET = "${key}"${refused}`,
  `PAYMENT_SECRET="${key}"  # https://dashboard.paystack.com/#/settings${refused}`,
])('the site of another issuer (row %#)', (text) => {
  expect(commentedSite(observedFor({ config: text, request }))).toEqual({ where: 'PAYMENT_SECRET', issuer: 'Paystack' })
})

test.each([
  `# from dashboard.stripe.com > API keys\nPAYMENT_SECRET = "${key}"${refused}`,
  `# see github.com/acme/shop\nPAYMENT_SECRET = "${key}"${refused}`,
  `PAYSTACK_URL=https://api.paystack.co\nPAYMENT_SECRET = "${key}"${refused}`,
])('no other issuer (row %#)', (text) => {
  expect(commentedSite(observedFor({ config: text, request }))).toBeNull()
})
