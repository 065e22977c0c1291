import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { mangled } from '../mangled.ts'
import { notLoaded } from '../not-loaded.ts'
import { shadowed } from '../shadowed.ts'

const told = (sign: string, hit: string, miss: string): SignRow => ({
  sign,
  hit: { text: '401', remarks: [hit] },
  miss: { text: '401', remarks: [miss] },
})

const ofNotLoaded: readonly SignRow[] = [
  told('written-in-code-cures', 'when the key is hard-coded it works', 'when the key is hard-coded it fails as well'),
  told('written-in-code-cures', 'works after exporting the variable', 'works after a day'),
  told('names-disagree', 'the readme says API_TOKEN, the source reads TOKEN', 'the readme says nothing of tokens'),
  told('names-disagree', 'a variable without the VITE_ prefix', 'a key without the first part'),
  told('read-too-early', 'the config is read before the env file', 'the mail is read before noon'),
  told('read-too-early', 'load_dotenv() is never called', 'the support is never called'),
  told('not-handed-down', 'the sub-agent does not get the key', 'the user does not get the mail'),
  told('not-handed-down', 'the variable is not passed to the module', 'the exam is not passed'),
  told('one-way-of-running', 'works with python main.py, fails under gunicorn', 'works with python main.py every day'),
]

const ofShadowed: readonly SignRow[] = [
  told('nothing-but-removal-helps', 'unsetting GH_TOKEN makes it work', 'unsetting GH_TOKEN changes nothing'),
  told('nothing-but-removal-helps', 'signing out and in again does not change anything', 'signing out works'),
  told('a-key-nobody-entered', 'the error shows a key that I never entered', 'the error shows a key'),
]

const ofMangled: readonly SignRow[] = [
  told('letters-alone-pass', 'works with a password of letters only', 'works with a password of the firm'),
  told('read-as-another-type', 'the id was read as a number', 'the id was read as a whole'),
]

describe('further turns of phrase about settings', () => {
  testSigns(notLoaded, ofNotLoaded)
  testSigns(shadowed, ofShadowed)
  testSigns(mangled, ofMangled)
})
