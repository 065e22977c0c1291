import { expect, test } from 'vitest'
import { detailsOf, saidOf } from './changes.ts'

test('an action is told in a sentence, one that is not known by its name', () => {
  expect(saidOf('key.revoke')).toBe('Revoked')
  expect(saidOf('key.future')).toBe('key.future')
})

test('details are phrases; what the page says is not repeated', () => {
  const details = { key_id: 'key_1', members: ['name', 'tags'], reason: 'leaked', url: null, source: 'owner' }
  expect(detailsOf({ details })).toEqual(['name, tags', 'Reason: leaked', 'source: owner'])
})
