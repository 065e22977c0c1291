import { expect, test } from 'vitest'
import { scopeGroups, scopeTexts } from './root-keys.ts'

test('every scope stands in one group', () => {
  const grouped = scopeGroups.flatMap(([, scopes]) => scopes)
  expect(grouped.toSorted()).toEqual(Object.keys(scopeTexts).toSorted())
})
