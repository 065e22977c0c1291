import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { resource } from '../resource.ts'
import { scope } from '../scope.ts'

const checkout = '- uses: actions/checkout@v4\n  with:\n    repository: acme/private-lib'

const ofResource: readonly SignRow[] = [
  {
    sign: 'checkout-of-another-repository',
    hit: { text: 'Error: Not Found - https://docs.github.com/rest', config: checkout },
    miss: {
      text: 'Error: Not Found - https://docs.github.com/rest',
      config: `${checkout}\n    token: \${{ secrets.PAT }}`,
    },
  },
  {
    sign: 'known-user-may-not',
    hit: { text: '➤ YN0041: Invalid authentication (as jdoe)' },
    miss: { text: '➤ YN0041: Invalid authentication (as an unknown user)' },
  },
]

const ofScope: readonly SignRow[] = [
  {
    sign: 'runner-token-not-found',
    hit: { text: 'Asking for a runner registration token... The requested URL returned error: 404 Not Found' },
    miss: { text: 'Asking for a runner registration token... The requested URL returned error: 401 Unauthorized' },
  },
  {
    sign: 'zone-not-seen',
    hit: { text: 'dns updater: failed to find zone acme.test' },
    miss: { text: 'dns updater: failed to change zone acme.test' },
  },
  {
    sign: 'zone-not-seen',
    hit: { text: 'no matching zones found for acme.test' },
    miss: { text: 'no matching records found for acme.test' },
  },
]

describe('registries', () => {
  describe('resource', () => {
    testSigns(resource, ofResource)
  })
  describe('scope', () => {
    testSigns(scope, ofScope)
  })
})
