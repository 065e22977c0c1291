import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { client } from '../client.ts'
import { ip } from '../ip.ts'
import { region } from '../region.ts'
import { resource } from '../resource.ts'

const told = (sign: string, hit: string, miss: string): SignRow => ({
  sign,
  hit: { text: '403', remarks: [hit] },
  miss: { text: '403', remarks: [miss] },
})
const said = (sign: string, hit: string, miss: string): SignRow => ({ sign, hit: { text: hit }, miss: { text: miss } })

const ofClient: readonly SignRow[] = [
  said('blocked-page', 'the call was blocked as a security threat', 'the call was long'),
  said('gatekeeper-named', 'Client not whitelisted', 'Client not found'),
  said('gatekeeper-named', 'ERROR: user agent blocked', 'ERROR: user blocked'),
  told('gets-through-as-a-browser', 'with curl_cffi it passes', 'with curl it passes'),
  told('some-callers-only', 'some servers are refused, others are not', 'some keys are refused, others are not'),
  told('some-callers-only', 'from another network it works', 'with another key it works'),
]

const ofIp: readonly SignRow[] = [
  said('caller-not-on-list', '{"info":"INVALID_USER_IP"}', '{"info":"INVALID_USER_KEY"}'),
  said('caller-not-on-list', 'Request rejected by access control list', 'Request rejected by the list'),
  told('place-of-calls-changed', 'from the bastion it downloads', 'from the page it downloads'),
]

const ofResource: readonly SignRow[] = [
  said('not-open-to-this-app', 'This app is not approved to read customers', 'This app is not running'),
  told(
    'key-is-told-from-a-wrong-one',
    'a random string as key gives another error',
    'a random string as key gives the same error',
  ),
]

describe('signs of callers and products', () => {
  describe('perm.client', () => {
    testSigns(client, ofClient)
  })
  describe('perm.ip', () => {
    testSigns(ip, ofIp)
  })
  describe('perm.region', () => {
    testSigns(region, [told('country-named', 'from Moscow it is refused', 'from home it is refused')])
  })
  describe('perm.resource', () => {
    testSigns(resource, ofResource)
  })
})
