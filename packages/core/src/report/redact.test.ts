import { describe, expect, test } from 'vitest'
import { Secret } from '../model/secret.ts'
import { Redactor } from './redact.ts'

const key = ['sk', 'live', 'h7Kq2mZx9LpWt4Rb8VnC'].join('_')

function known(text: string): Redactor {
  return new Redactor([{ secret: new Secret(text), match: null }])
}

describe('a known key', () => {
  test.each([
    { name: 'as it stands', text: `refused: ${key}!` },
    { name: 'twice', text: `${key} ${key}` },
    { name: 'in JSON', text: JSON.stringify({ token: key }) },
    { name: 'in an address', text: `https://api.example.com/v1?key=${key}&x=1` },
  ])('is masked $name', ({ text }) => {
    const clean = known(key).redact(text)
    expect(clean).not.toContain('h7Kq2mZx')
    expect(clean).toContain('…')
  })

  test('with marks is masked as JSON and addresses spell it', () => {
    const odd = ['Kd8"fj', 'Pq aU7', 'rtZ@wQe'].join('/')
    for (const text of [odd, JSON.stringify(odd), encodeURIComponent(odd)])
      expect(known(odd).redact(text)).not.toContain('rtZ')
  })

  test('of words only is no secret and stays readable', () => {
    for (const word of ['$OPENAI_API_KEY', 'undefined', 'your-api-key', '<token>'])
      expect(known(word).redact(`key: ${word}`)).toBe(`key: ${word}`)
  })
})

describe('what is left of a known key that was cut on its way', () => {
  const rest = ['ecret', 'T7Lm44'].join('')

  test.each([
    { by: 'a loader that takes $ for a variable', value: `k9$${rest}`, says: 'The "REST" variable is not set.' },
    { by: 'a shell at ;', value: `k9;${rest}`, says: 'REST: command not found' },
    { by: 'a shell at &', value: `k9&${rest}`, says: 'bash: REST: command not found' },
    { by: 'a shell at !', value: `k9!${rest}`, says: '!REST: event not found' },
    { by: 'a loader at #', value: `${rest}#k9`, says: 'got REST instead' },
    { by: 'cmd at %', value: `k9%${rest}`, says: '[REST]' },
    { by: 'a shell that takes a backslash away', value: `${rest.slice(0, 4)}\\${rest.slice(4)}`, says: 'got REST' },
  ])('is masked: $by', ({ value, says }) => {
    const clean = known(value).redact(says.replace('REST', rest))
    expect(clean).toBe(says.replace('REST', '…'))
  })

  test('is masked as a word, too, and as little as five characters', () => {
    expect(known('k9$swordfish').redact('The "swordfish" variable is not set')).toBe('The "…" variable is not set')
    expect(known('k97Hd$ab1Cd').redact('ab1Cd')).toBe('…')
  })

  test('is masked up to where the name of a variable ends, and behind it', () => {
    const clean = known('k9$ecretT7-Lm44xP').redact('ecretT7: unbound variable; k9-Lm44xP')
    expect(clean).toBe('…: unbound variable; k9…')
    expect(known('ab$9kLm22').redact('got abkLm22')).toBe('got ab…')
  })

  test('shows no characters from the middle of the key', () => {
    const start = 'h7Kq2mZx9LpWt4Rb8VnCq2Wx'
    expect(known(`${start}$tail`).redact(`value is ${start}`)).toBe('value is …')
  })

  test('leaves names and the words of sentences readable', () => {
    const sentence = 'The variable OPENAI_API_KEY holds no password: Bearer my-api-key'
    for (const value of ['Bearer $OPENAI_API_KEY', 'k9#password', 'my-api-key;', '${PREFIX}variable'])
      expect(known(value).redact(sentence)).toBe(sentence)
  })
})

describe('an unknown key', () => {
  test.each([
    { name: 'of a famous prefix', text: `got ${key} here`, keeps: 'here' },
    { name: 'of no known shape', text: 'got h7Kq2mZx9LpWt4Rb here', keeps: 'here' },
    { name: 'after its name', text: 'api_key=h7Kq2mZx9LpWt4Rb&x=1', keeps: 'api_key=' },
    {
      name: 'in a path',
      text: 'https://api.example.com/bot/h7Kq2mZx9LpWt4Rb/send',
      keeps: 'https://api.example.com/bot/',
    },
  ])('$name is masked, the rest stays', ({ text, keeps }) => {
    const clean = new Redactor([]).redact(text)
    expect(clean).not.toContain('h7Kq2mZx')
    expect(clean).toContain(keeps)
  })

  test('that its owner made of words is masked where it stands as a key', () => {
    const line = '{"headers":{"Authorization":"Bearer summer-rain-42","x-api-key":"winter-sun-43"},"status":401}'
    expect(new Redactor([]).redact(line)).toBe('{"headers":{"Authorization":"Bearer …","x-api-key":"…"},"status":401}')
  })

  test('is masked again in a text that was harmless without it', () => {
    const sentence = 'The word swordfish-and-plankton stands here.'
    expect(new Redactor([]).clean(sentence)).toBe(sentence)
    expect(new Redactor([]).clean(sentence)).toBe(sentence)
    expect(
      new Redactor([{ secret: new Secret('swordfish-and-plankton 1'), match: null }]).clean(`${sentence} 1`),
    ).not.toContain('swordfish-and')
  })
})

test('what could move a cursor becomes visible', () => {
  expect(new Redactor([]).clean('a\tb\r\n\u001b]0;x\u202e')).toBe('a⇥b␍␊‹U+001B›]0;x‹U+202E›')
})

test('colours are dropped, so that no key hides behind one', () => {
  const key = ['sk_live_', '4eC39HqLyjWDarjtT1zdp7dc'].join('')
  expect(new Redactor([]).clean(`\u001b[31mfailed:\u001b[1m${key}\u001b[0m`)).not.toContain(key.slice(8, 20))
})
