import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { cors } from '../../browser/cors.ts'
import { mangled } from '../../config/mangled.ts'
import { encoded } from '../../key/encoded.ts'
import { mismatch } from '../../sign/mismatch.ts'
import { droppedRedirect } from '../dropped-redirect.ts'
import { wrongPlace } from '../wrong-place.ts'

const at = (url: string) => ({ text: '401', request: { method: 'GET', url } })

const ofRedirect: readonly SignRow[] = [
  {
    sign: 'redirect-spoken-of',
    hit: { text: '401', remarks: ['the download link redirects to another host'] },
    miss: { text: '401', remarks: ['the sign-in works and redirects, then the tool fails'] },
  },
]
const ofPlace: readonly SignRow[] = [
  {
    // Download tokens of Backblaze go in the query by design.
    sign: 'name-of-a-header-in-the-query',
    hit: at('https://api.example.test/v1/items?Authorization=abc'),
    miss: at('https://f000.example.test/file/b/a.txt?Authorization=3_20260101000000_0a1b2c_dnld'),
  },
]
const ofCors: readonly SignRow[] = [
  {
    sign: 'header-triggers',
    hit: { text: '401', remarks: ['it breaks once the header is added'] },
    miss: { text: '401', remarks: ['the header is added to every call'] },
  },
]
const ofMangled: readonly SignRow[] = [
  {
    sign: 'special-character',
    hit: { text: '401', remarks: ['密码里有特殊符号'] },
    miss: { text: '401', remarks: ['密码只有数字'] },
  },
]
const ofEncoded: readonly SignRow[] = [
  {
    sign: 'special-characters',
    hit: { text: '401', remarks: ['la contraseña tiene caracteres especiales'] },
    miss: { text: '401', remarks: ['la contraseña es correcta'] },
  },
]
const ofMismatch: readonly SignRow[] = [
  { sign: 'does-not-match', hit: { text: '403 SignatureCanNotMatch' }, miss: { text: '403 SignatureVersion' } },
]

describe('send.dropped_redirect', () => {
  testSigns(droppedRedirect, ofRedirect)
})
describe('send.wrong_place', () => {
  testSigns(wrongPlace, ofPlace)
})
describe('browser.cors', () => {
  testSigns(cors, ofCors)
})
describe('config.mangled', () => {
  testSigns(mangled, ofMangled)
})
describe('key.encoded', () => {
  testSigns(encoded, ofEncoded)
})
describe('sign.mismatch', () => {
  testSigns(mismatch, ofMismatch)
})
