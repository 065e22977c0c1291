import { expect, test } from 'vitest'
import { evading } from './evade.ts'

test.each<[RegExp, string[]]>([
  [/curl -u/, ['curl ']],
  [/CURLOPT_(?:HEADER|HTTPHEADER)/, ['curlopt_']],
  [/30[12378]/, ['301', '302', '303', '307', '308']],
  [/(?:one more|an extra) (?:header|line)/, ['more header', 'more line', 'extra header', 'extra line']],
  [/a{2,4}b+/, ['aab']],
  [/x[a-z]{0,3}token/i, ['token']],
])('every match of %s holds one of %j', (pattern, words) => {
  expect(evading(pattern, words)).toBeNull()
})

test.each<[RegExp, string[], string]>([
  [/curl|wget/, ['curl'], 'wget'],
  [/30[12378]/, ['301', '302', '303', '307'], '308'],
  [/api[-_]?key/i, ['api-key', 'apikey'], 'api_key'],
  [/a{1,3}b/, ['aab'], 'ab'],
  [/(?:key)?s/, ['key'], 's'],
  [/hea?der|header/, ['header'], 'heder'],
  [/ab+c/, ['abc'], 'abbc'],
])('%s matches without any of %j', (pattern, words, text) => {
  expect(evading(pattern, words)).toBe(text)
  expect(text).toMatch(pattern)
})
