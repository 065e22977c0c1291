import type { Provider } from '../model/provider.ts'

const docs = 'https://www.interactivebrokers.com/campus/ibkr-api-page/cpapi-v1/'

export const ibkr: Provider = {
  id: 'ibkr',
  name: 'Interactive Brokers',
  hosts: ['api.ibkr.com', 'gdcdyn.interactivebrokers.com', 'ndcdyn.interactivebrokers.com'],
  aliases: [
    'interactive brokers',
    'interactivebrokers',
    'ib gateway',
    'ib_insync',
    'ibapi',
    'ib_async',
    'ibind',
    'trader workstation',
  ],
  docs: [docs, 'https://www.interactivebrokers.com/campus/ibkr-api-page/twsapi-doc/'],
  dashboard: {
    keys: 'https://www.interactivebrokers.com/sso/Login',
  },
  variables: [
    'IBKR_ACCOUNT_ID',
    'IB_ACCOUNT',
    'TWS_USERID',
    'TWS_PASSWORD',
    'IBKR_CONSUMER_KEY',
    'IBIND_OAUTH1A_CONSUMER_KEY',
    'IBIND_OAUTH1A_ACCESS_TOKEN',
  ],
  keys: [
    {
      kind: 'consumer key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: '9 capital letters',
    },
  ],
  placements: [
    {
      in: 'cookie',
      name: 'api',
      scheme: null,
      note: 'Session of the Client Portal Gateway.',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'OAuth',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        contains: 'Requested market data requires additional subscription for API',
        orContains: 'Requested market data is not subscribed',
      },
      causes: ['perm.resource'],
      note: 'Error 10089 and 354: the account has no subscription to this feed (that of the live account has to be shared with the paper one), or ask for delayed data: reqMarketDataType(3).',
      example: {
        sdkText:
          "Error 10089, reqId 4: Requested market data requires additional subscription for API. See link in 'Market Data Connections' dialog for more details.Delayed market data is available.",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'The API interface is currently in Read-Only mode',
      },
      causes: ['perm.scope'],
      note: 'Error 321: take the tick off Read-Only API in the settings of TWS or the gateway.',
      example: {
        sdkText:
          "Error 321, reqId 7: Error validating request.-'bR' : cause - The API interface is currently in Read-Only mode.",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: 'error',
        equals: 'Bad Request: no bridge',
        orContains: 'Bad Request: no bridge',
      },
      causes: ['token.expired', 'send.conflict'],
      note: 'Signed in, but without a brokerage session: POST /iserver/auth/ssodh/init. One user name has one session; TWS or the app has taken it.',
      example: {
        body: '{"error":"Bad Request: no bridge","statusCode":400}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'error',
        equals: 'not authenticated',
        isCommon: true,
      },
      causes: ['token.expired', 'send.absent', 'send.conflict'],
      note: 'Sign in by the browser at the gateway again; POST /tickle each minute keeps the session, which ends at midnight all the same.',
      example: {
        body: '{"error":"not authenticated","statusCode":401}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'error',
        equals: 'Access Denied',
        isCommon: true,
      },
      causes: ['perm.ip', 'send.absent'],
      note: 'Client Portal Gateway: the address is not allowed in conf.yaml.',
      example: {
        body: '{"error":"Access Denied","statusCode":403}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['token.expired', 'send.absent'],
      note: 'The session is over: sign in at the gateway.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate', 'perm.ip'],
      note: 'Ten requests a second; who goes on is shut out for fifteen minutes.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
