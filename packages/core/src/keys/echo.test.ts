import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { echoDamage } from './echo-damage.ts'
import { echo, echoesOwnKey, echoesShownKey } from './echo.ts'

const says = 'Incorrect API key provided: '
const stars = '*'.repeat(39)
const see = '. You can find your API key at https://platform.openai.com/account/api-keys.'
const key = `sk-${'oCCxKr1vIWc7C6QNJyMs'}T3BlbkFJ${'4h7hSe4vg2V76a1PKvsL'}`

describe('echo', () => {
  test.each([
    ['a sentence', `${says}sk-proj-${stars}wXyZ${see}`, 'sk-proj-', 'wXyZ'],
    ['the end of a line', `Invalid API Key provided: sk_live_${stars}ByL;\nat x`, 'sk_live_', 'ByL;'],
    ['JSON', `{"message":"${says}{\\"apiKey${stars}\\"}${see}"}`, '{"apiKey', '"}'],
    ['JSON that ends with it', `{"message":"${says}sk-proj-${stars}wXyZ"}`, 'sk-proj-', 'wXyZ'],
    ['Python', `{'message': '${says}{"apiKey${stars}"}${see}'}`, '{"apiKey', '"}'],
    ['a blank in it', `${says}Bearer s${stars}wXyZ${see}`, 'Bearer s', 'wXyZ'],
  ])('is read in %s', (_, text, first, last) => {
    expect(echo(observedFor({ text }))).toEqual({ first, last, hidden: 39 })
  })

  test.each(['Incorrect API key provided: sk-abc', 'password: ****', '**** key ****'])('none in %s', (text) => {
    expect(echo(observedFor({ text }))).toBeNull()
  })
})

describe('damage at the ends of an echo', () => {
  test.each([
    ['<sk-proj', 'xYz>', 'key.encoded'],
    ['{"apiKey', '"}', 'key.encoded'],
    ['{\\n  \\"d', '}', 'key.encoded'],
    ['Bearer s', 'wXyZ', 'key.encoded'],
    ['OPENAI_A', 'wXyZ', 'key.encoded'],
    ['c2stcHJv', 'Zz==', 'key.encoded'],
    ['sk-proj-', 'ByL"', 'key.quoted'],
    ['sk-proj-', 'xYz;', 'key.mistyped'],
    ['sk-proj-', 'xYz,', 'key.mistyped'],
    ['sk-proj-', 'wXyZ\\n', 'key.whitespace'],
  ])('%s…%s is %s', (first, last, cause) => {
    expect(echoDamage(observedFor({ text: `${says}${first}${stars}${last}${see}` }))?.cause).toBe(cause)
  })

  test.each([
    ['sk-proj-', 'wXyZ'],
    ['<your-ke', 'ere>'],
    ['OPENAI_A', '_KEY'],
    ['gsk_AbCd', 'wXyZ'],
    ['SomeWord', 'wXyZ'],
  ])('%s…%s has none', (first, last) => {
    expect(echoDamage(observedFor({ text: `${says}${first}${stars}${last}${see}` }))).toBeNull()
  })
})

describe('the key that is shown', () => {
  const config = `OPENAI_API_KEY=${key}`
  const echoed = (text: string): readonly boolean[] => {
    const observed = observedFor({ text, config })
    return [echoesShownKey(observed), echoesOwnKey(observed)]
  }

  test('is the one printed back', () => {
    expect(echoed(`${says}${key.slice(0, 8)}${stars}${key.slice(-4)}${see}`)).toEqual([true, true])
    expect(echoed(`${says}${key.slice(0, 8)}***${key.slice(-4)}${see}`)).toEqual([true, true])
  })

  test('is another one, or of another length', () => {
    expect(echoed(`${says}${key.slice(0, 8)}${stars}wXyZ${see}`)).toEqual([false, false])
    expect(echoed(`${says}${key.slice(0, 8)}${stars}*****${key.slice(-4)}${see}`)).toEqual([false, false])
  })
})
