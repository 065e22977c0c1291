import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { mangled } from '../mangled.ts'
import { shadowed } from '../shadowed.ts'

const text = '401 Unauthorized'

describe('a value that the loader changed', () => {
  testSigns(mangled, [
    {
      sign: 'number-with-exponent',
      hit: { text: 'printenv: CLIENT_KEY=9.87654321098e+11' },
      miss: { text: 'CLIENT_KEY=987654321098, rate 1.5e+3' },
    },
    {
      sign: 'references-expanded',
      hit: { text, remarks: ['"Expand variable reference" is ticked'] },
      miss: { text, remarks: ['"Expand variable reference" is off'] },
    },
    {
      sign: 'references-expanded',
      hit: { text: 'The "h7Qz" variable is not set. Defaulting to a blank string.' },
      miss: { text: 'The variable is set.' },
    },
  ])
})

describe('a login that loses to a variable', () => {
  testSigns(shadowed, [
    {
      sign: 'status-names-the-variable',
      hit: { text: 'Invalid API key\n/status API key: ANTHROPIC_API_KEY' },
      miss: { text: 'Invalid API key\n/status API key: none' },
    },
    {
      sign: 'left-by-another-tool',
      hit: { text, remarks: ['another program had written export OPENAI_API_KEY into my .bashrc'] },
      miss: { text, remarks: ['another program uses the same key'] },
    },
  ])
})
