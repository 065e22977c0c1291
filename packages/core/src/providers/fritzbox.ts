import type { Provider } from '../model/provider.ts'

const docs =
  'https://fritz.com/fileadmin/user_upload/Global/Service/Schnittstellen/AVM_Technical_Note_-_Session_ID_english_2021-05-03.pdf'

export const fritzbox: Provider = {
  id: 'fritzbox',
  name: 'FRITZ!Box',
  hosts: ['fritz.box'],
  aliases: ['fritzbox', 'fritz!box', 'fritz box', 'fritzconnection', 'pyfritzhome', 'avm fritz', 'fritz!os'],
  docs: [docs, 'https://fritzconnection.readthedocs.io/'],
  dashboard: {
    keys: 'http://fritz.box/#/user',
  },
  variables: [
    'FRITZ_USERNAME',
    'FRITZ_PASSWORD',
    'FRITZBOX_USERNAME',
    'FRITZBOX_PASSWORD',
    'FRITZ_USER',
    'FRITZBOX_USER',
  ],
  keys: [
    {
      kind: 'session id (sid)',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: '16 hex digits',
      note: 'Sixteen zeros: the login failed.',
    },
    {
      kind: 'name and password of a user',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'words',
    },
  ],
  placements: [
    {
      in: 'query',
      name: 'sid',
      scheme: null,
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Digest',
      note: 'TR-064, port 49000 or 49443.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        contains: 'fritzconnection.core.exceptions.FritzSecurityError',
        orContains: 'FritzSecurityError',
      },
      causes: ['perm.scope'],
      example: {
        sdkText:
          'fritzconnection.core.exceptions.FritzSecurityError: UPnPError: errorCode: 606 errorDescription: Action Not Authorized',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: '<SID>0000000000000000</SID>',
      },
      causes: ['key.mistyped', 'token.incomplete', 'limit.rate', 'send.absent'],
      note: 'The login failed; BlockTime is how long it waits. The challenge with 2$ wants PBKDF2, the other one MD5 over UTF-16.',
      example: {
        body: '<?xml version="1.0" encoding="utf-8"?><SessionInfo><SID>0000000000000000</SID><Challenge>2$60000$a1b2$6000$c3d4</Challenge><BlockTime>16</BlockTime><Rights></Rights></SessionInfo>',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: '<errorCode>606</errorCode>',
        orContains: 'Action Not Authorized',
      },
      causes: ['perm.scope', 'key.mistyped'],
      note: 'The user lacks the right "FRITZ!Box Settings", or that of the service asked for.',
      example: {
        body: '<UPnPError xmlns="urn:dslforum-org:control-1-0"><errorCode>606</errorCode><errorDescription>Action not authorized</errorDescription></UPnPError>',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: '<errorCode>866</errorCode>',
        orContains: 'second factor authentication required',
      },
      causes: ['token.incomplete'],
      note: 'A call that has to be confirmed by a key at the box, a telephone or an app.',
      example: {
        body: '<errorCode>866</errorCode><errorDescription>second factor authentication required</errorDescription>',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'fritzconnection.core.exceptions.FritzAuthorizationError',
      },
      causes: ['key.mistyped', 'perm.scope', 'token.incomplete'],
      example: {
        sdkText:
          'fritzconnection.core.exceptions.FritzAuthorizationError: (fritzconnection) Sorry, wrong user/password',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        pattern: 'login for user="[^"]{0,60}" failed',
      },
      causes: ['key.mistyped', 'perm.scope', 'limit.rate'],
      example: {
        sdkText: 'pyfritzhome.errors.LoginError: login for user="fritz1234" failed',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['token.expired', 'perm.scope', 'send.absent'],
      note: 'The sid ended (20 minutes without a call) or its user lacks the right, Smart Home for instance.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.mistyped', 'perm.resource', 'send.absent'],
      note: 'TR-064: Digest with name and password; access for applications switched on.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'at home; MyFRITZ! address from outside',
  quirks: [
    '"Allow access for applications" (TR-064) has to be switched on under Home Network, Network, Network Settings.',
    'Since FRITZ!OS 7.24 a name belongs to the login: mostly fritz1234.',
    'After failed logins it makes the next one wait (BlockTime).',
    'Home automation needs the right Smart Home, TR-064 settings FRITZ!Box Settings.',
  ],
}
