import { expect, test } from 'vitest'
import { changeOf, type Change } from './change.ts'
import type { View } from './shown-value.ts'

const whole = (text: string): View => ({ kind: 'whole', text })
const long = (length: number, slack = 0): View => ({ kind: 'length', length, slack })

const rows: readonly (readonly [name: string, written: View, held: View, change: Change | null])[] = [
  ['the same', whole('tk_4f9a7c2e8b'), whole('tk_4f9a7c2e8b'), null],
  ['the same without the quotes of the file', whole('"tk_4f9a7c2e8b"'), whole('tk_4f9a7c2e8b'), null],
  ['the same without the comment', whole('tk_4f9a7c2e8b # of Ann'), whole('tk_4f9a7c2e8b'), null],
  ['nothing', whole('tk_4f9a7c2e8b'), { kind: 'missing' }, 'missing'],
  ['another value', whole('tk_4f9a7c2e8b'), whole('tk_0d1c2b3a49'), 'another'],
  ['a sample in the file', whole('your_token_here'), whole('tk_0d1c2b3a49'), null],
  ['cut at a hash', whole('tk_4f9a#7c2e8b'), whole('tk_4f9a'), 'cut'],
  ['cut where nothing cuts', whole('tk_4f9a7c2e8b'), whole('tk_4f9a'), null],
  ['cut at the line break of a private key', whole('-----BEGIN KEY-----\nMIIE'), whole('-----BEGIN KEY-----'), 'cut'],
  ['the comment too', whole('tk_4f9a7c2e8b # of Ann'), whole('tk_4f9a7c2e8b # of Ann'), 'comment'],
  ['quotes of the file', whole('"tk_4f9a7c2e8b"'), whole('"tk_4f9a7c2e8b"'), 'quoted'],
  ['a part taken for a variable', whole('tk$Zx9!7c2e'), whole('tk!7c2e'), 'expanded'],
  ['a part filled in', whole('x9%dK2Lm44Qp'), whole('x9/rootK2Lm44Qp'), 'expanded'],
  ['an octal number', whole('0046217735'), whole('10035165'), 'number'],
  ['a number with an exponent', whole('12345e67'), whole('1.2345e+71'), 'number'],
  ['another number', whole('0046217735'), whole('10035166'), 'another'],
  ['small letters', whole('AbCdEfGh1234'), whole('abcdefgh1234'), 'letter-case'],
  ['a length that fits', whole('tk_4f9a7c2e8b'), long(13), null],
  ['a length with the line end of echo', whole('tk_4f9a7c2e8b'), long(14, 1), null],
  ['two more than between quotes', whole('"tk_4f9a7c2e8b"'), long(15), 'quoted'],
  ['one more than before a carriage return', whole('tk_4f9a7c2e8b^M$'), long(14), 'line-end'],
  ['fewer, by what looks like a variable', whole('tk4f$Zx9!7c2e'), long(9), 'expanded'],
  ['an end that fits', whole('tk_4f9a7c2e8b'), { kind: 'end', text: '2e8b' }, null],
  ['an end that does not', whole('tk_4f9a7c2e8b'), { kind: 'end', text: '3a49' }, 'another'],
  ['a beginning that does not', whole('tk_4f9a7c2e8b'), { kind: 'start', text: 'tk_0d' }, 'another'],
  ['a masked value with the same end', whole('tk_4f9a7c2e8b'), whole('****2e8b'), null],
  ['a masked value with another end', whole('tk_4f9a7c2e8b'), whole('****3a49'), 'another'],
  ['other digests', { kind: 'digest', text: '9e10' }, { kind: 'digest', text: 'e4d9' }, 'another'],
]

test.each(rows)('%s', (_, written, held, change) => {
  expect(changeOf(written, held)).toBe(change)
})
