import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { fault } from '../fault.ts'

const told = (sign: string, hit: string, miss: string): SignRow => ({
  sign,
  hit: { text: '401', remarks: [hit] },
  miss: { text: '401', remarks: [miss] },
})

const asked = (url: string): { method: string; url: string; headers: [string, string][] } => ({
  method: 'GET',
  url,
  headers: [],
})

const rows: readonly SignRow[] = [
  {
    sign: 'guard-behind-the-routes',
    hit: { status: 401, text: '401', code: 'app.UseGraphQL("/q")\n  .UseAuthentication()\n  .UseMvc();' },
    miss: { status: 401, text: '401', code: 'app.UseAuthentication()\n  .UseGraphQL("/q")\n  .UseMvc();' },
  },
  {
    sign: 'guard-behind-the-routes',
    hit: { status: 401, text: '401', code: "app.use('/api', apiRouter)\napp.use(passport.initialize())" },
    miss: { status: 401, text: '401', code: "app.use(passport.initialize())\napp.use('/api', apiRouter)" },
  },
  told(
    'stopped-and-every-key-refused',
    'stopped today; a new token is refused as well',
    'stopped today after an update to version 2; a new token is refused as well',
  ),
  {
    sign: 'each-replica-its-own-secret',
    hit: { status: 401, text: '401', remarks: ['three replicas run', 'one in three calls fails'] },
    miss: { status: 401, text: '401', remarks: ['three replicas run', 'all calls fail'] },
  },
  {
    sign: 'server-in-other-words',
    hit: { status: 500, text: 'x-amzn-ErrorType: AuthorizerConfigurationException' },
    miss: { status: 403, text: 'x-amzn-ErrorType: AccessDeniedException' },
  },
  {
    sign: 'route-of-a-plug-in',
    hit: { status: 403, text: '403', request: asked('https://dcim.example.com/api/plugins/cable_maps/export/') },
    miss: { status: 403, text: '403', request: asked('https://dcim.example.com/api/dcim/cables/') },
  },
  told('many-at-once', 'other users still have it', 'tokens of other users go on working'),
  told('many-at-once', 'others have reported it', 'others have an answer'),
  told('no-token-works', 'any new key fails', 'without any key the page works'),
  told('answered-by-support', 'support says they are working on it', 'support was asked'),
  told('hits-others-since-hours', 'for the last few hours', 'for the last few users'),
  told('hits-others-since-hours', 'other integrations are hit too', 'other integrations are installed too'),
]

describe('what shows the other side to be at fault', () => {
  testSigns(fault, rows)
})
