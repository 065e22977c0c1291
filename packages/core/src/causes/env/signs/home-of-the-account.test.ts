import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { wrongHost } from '../wrong-host.ts'

const told = (sign: string, hit: string, miss: string) => ({
  sign,
  hit: { text: '401 Unauthorized', remarks: [hit] },
  miss: { text: '401 Unauthorized', remarks: [miss] },
})

describe('where the account is at home', () => {
  testSigns(wrongHost, [
    told('both-keys-alike', 'neither of the keys is accepted', 'neither of us has a key'),
    told('both-keys-alike', 'KEY 1 and KEY 2 tried', 'key 1 is that of the server'),
    told('both-keys-alike', 'both keys were rejected', 'both keys are set in the file of settings'),
    told('both-keys-alike', 'beide Schlüssel werden abgelehnt', 'beide Seiten werden geladen'),
    told('account-has-its-address', 'the workspace URL is acme.us2.vendor.example', 'the workspace is of acme'),
    told('account-has-its-address', 'we sign in at app.eu.vendor.example', 'we sign in at app.vendor.example'),
    told(
      'made-at-a-regional-host',
      'the token was issued at api.eu1.vendor.example',
      'the token was issued at api.vendor.example',
    ),
    told('made-at-a-regional-host', 'key from console.vendor.com.cn', 'key from console.vendor.com'),
    told('opened-in-another-land', 'our tenant was created in Sydney', 'our tenant was created in March'),
    told('opened-in-another-land', 'the resource lies in West Europe', 'the resource lies in my group'),
    told('opened-in-another-land', 'key 是国际站的', 'key 是新的'),
    told(
      'account-has-its-address',
      'portal address ends in .de',
      "the service account's address is an editor of the sheet",
    ),
  ])
})
