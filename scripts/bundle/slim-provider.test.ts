import { providers } from '@why401/core'
import { expect, test } from 'vitest'
import { slimProvider } from './slim-provider.ts'

// That they give the same diagnoses, `stored.test.ts` proves.
test('providers without what only readers need are much smaller', () => {
  const slim = providers.map(slimProvider)
  expect(JSON.stringify(slim).length).toBeLessThan(JSON.stringify(providers).length * 0.75)
})
