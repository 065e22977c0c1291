import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { billing } from './billing.ts'
import { suspended } from './suspended.ts'

const ofBilling: readonly SignRow[] = [
  {
    sign: 'card-or-bill-open',
    hit: { text: 'x', remarks: ['the invoice of last month was not paid'] },
    miss: { text: 'x', remarks: ['the invoice of last month was paid'] },
  },
  {
    sign: 'card-or-bill-open',
    hit: { text: 'x', remarks: ['the credit card expired last month'] },
    miss: { text: 'x', remarks: ['the key expired last month'] },
  },
  {
    sign: 'card-or-bill-open',
    hit: { text: 'x', remarks: ['a bill is still open'] },
    miss: { text: 'x', remarks: ['a shell is still open'] },
  },
  {
    sign: 'card-or-bill-open',
    hit: { text: 'x', remarks: ['no billing account is linked'] },
    miss: { text: 'x', remarks: ['an account is linked'] },
  },
  {
    sign: 'plan-ran-out',
    hit: { text: 'x', remarks: ['the trial ended yesterday'] },
    miss: { text: 'x', remarks: ['the trial began yesterday'] },
  },
  {
    sign: 'too-many-for-a-new-account',
    hit: { status: 429, text: 'x', remarks: ['account was created today'] },
    miss: { status: 429, text: 'x', remarks: ['account was created years ago'] },
  },
  { sign: 'payment', hit: { text: 'Account is delinquent' }, miss: { text: 'Account is unknown' } },
  {
    sign: 'payment',
    hit: { text: 'INVALID_PAYMENT_INSTRUMENT: A valid payment instrument must be provided' },
    miss: { text: 'A valid header must be provided' },
  },
  {
    sign: 'billing-off',
    hit: { text: 'billing account for the owning project is disabled' },
    miss: { text: 'account for the owning project' },
  },
]

const ofSuspended: readonly SignRow[] = [
  {
    sign: 'verification-spoken-of',
    hit: { text: 'x', remarks: ['the phone number of the account is not confirmed'] },
    miss: { text: 'x', remarks: ['the phone number of the account is known'] },
  },
  {
    sign: 'seen-as-off',
    hit: { text: 'x', remarks: ['the provider locked the account'] },
    miss: { text: 'x', remarks: ['the provider made the account'] },
  },
  {
    sign: 'verification-spoken-of',
    hit: { text: 'x', remarks: ['identity check of the account is pending'] },
    miss: { text: 'x', remarks: ['the account is old'] },
  },
  {
    sign: 'account-off',
    hit: { text: 'This application has been blocked' },
    miss: { text: 'Requests from this Android client application com.acme are blocked.' },
  },
  {
    sign: 'user-switched-off',
    hit: { text: 'The user is inactive' },
    miss: { text: 'Invalid username, password; or user locked out' },
  },
  {
    sign: 'access-terminated',
    hit: { text: 'The provided API key has been banned' },
    miss: { text: 'The provided API key has been read' },
  },
  { sign: 'access-terminated', hit: { text: 'API access blocked.' }, miss: { text: 'API access granted.' } },
]

describe('wordings of account.*', () => {
  describe('billing', () => {
    testSigns(billing, ofBilling)
  })
  describe('suspended', () => {
    testSigns(suspended, ofSuspended)
  })
})
