import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { client } from '../client.ts'
import { resource } from '../resource.ts'
import { scope } from '../scope.ts'

const told = (sign: string, hit: string, miss: string) => ({
  sign,
  hit: { text: '403 Forbidden', remarks: [hit] },
  miss: { text: '403 Forbidden', remarks: [miss] },
})

describe('what people name in passing', () => {
  testSigns(client, [
    told('cloudflare-in-front', 'our forum sits behind Cloudflare', 'our worker is deployed to Cloudflare'),
    told('cloudflare-in-front', 'Akamai is in front of the shop', 'the front page of Akamai'),
    told('client-of-no-name', 'fetched with urllib of Python', 'fetched with a url library'),
    told('client-of-no-name', 'a C# HttpClient sends it', 'HttpClient of Angular sends it'),
  ])
  testSigns(scope, [
    told('made-narrow', 'a restricted key of the dashboard', 'an unrestricted key of the dashboard'),
    told('made-narrow', 'the token is limited to a single bucket', 'the token is one of several'),
    told('made-narrow', 'invoices are set to read', 'the time-out of the read call'),
  ])
  testSigns(resource, [
    told('account-that-pays-nothing', 'key of a free account', 'feel free to ask for my account'),
    told('account-that-pays-nothing', 'my plan is free', 'my plan is free of trials'),
    told(
      'package-first-pushed-otherwise',
      'the image was originally pushed by an admin',
      'the image is pushed by the workflow',
    ),
    told('package-first-pushed-otherwise', 'version published manually', 'version of the manual'),
  ])
})
