import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { colouredKey } from './coloured.ts'
import { twins } from './twins.ts'

const key = 'glpat-a_HPCcgkYUfv3XLFzvZl'

test.each([`^[[32m${key}^[[0m`, `'\\x1b[1;32m${key}\\x1b[0m'`, `"token": "\\u001b[33m${key}\\u001b[39m"`])(
  'colours around a key (row %#)',
  (text) => {
    const observed = observedFor({ text: `$ ./mint | cat -v\n${text}\nTOKEN=${key}` })
    expect(colouredKey(observed)).toEqual({ line: 1 })
    expect(twins(observed)).toBeNull()
  },
)

test.each([`^[[31mError^[[0m: 401`, `\\x1b[31munauthorized\\x1b[0m ${key}`, key])(
  'no colours around a key (row %#)',
  (text) => {
    expect(colouredKey(observedFor({ text }))).toBeNull()
  },
)
