import { observedFor, type Given } from '@why401/testkit'
import { expect, test } from 'vitest'
import { isRegionUnsaid } from './region-unsaid.ts'

const url = 'https://api.cognitive.microsofttranslator.com/translate?api-version=3.0'
const headers: NonNullable<Given['request']>['headers'] = [
  ['Ocp-Apim-Subscription-Key', '46d370ae5d59068b4b1e87af0a03de47'],
]

test('the header is not there, whatever else speaks of regions', () => {
  expect(isRegionUnsaid(observedFor({ request: { url, headers, body: '[{"Text":"region"}]' } }))).toBe(true)
})

test.each<NonNullable<Given['request']>>([
  { url, headers: [...headers, ['Ocp-Apim-Subscription-Region', 'northeurope']] },
  { url: 'https://x.cognitiveservices.azure.com/translate', headers },
])('nothing for %o', (request) => {
  expect(isRegionUnsaid(observedFor({ request }))).toBe(false)
})
