import type { Provider } from '../model/provider.ts'

const docs = 'https://www.census.gov/data/developers/guidance/api-user-guide.html'

export const usCensus: Provider = {
  id: 'us-census',
  name: 'US Census Bureau',
  hosts: ['api.census.gov'],
  aliases: [
    'census api',
    'us census',
    'census.gov',
    'tidycensus',
    'census bureau api',
    'census data api',
    'censusdata',
  ],
  docs: [docs],
  dashboard: {
    keys: 'https://api.census.gov/data/key_signup.html',
  },
  variables: ['CENSUS_API_KEY', 'CENSUS_KEY', 'CENSUSAPI_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '40 hex digits',
      note: 'Has to be activated by the link in the mail.',
    },
  ],
  placements: [
    {
      in: 'query',
      name: 'key',
      scheme: null,
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        contains: 'Invalid Key',
        andContains: 'must be included with each data API request',
      },
      causes: ['key.inactive', 'key.mistyped', 'key.unknown'],
      note: 'Most often not activated yet: open the link in the mail. It comes as HTML, with status 200.',
      example: {
        body: '<html style="font-size: 14px;"><head><title>Invalid Key</title></head><body><p>A valid <em>key</em> must be included with each data API request. You included a key with this request, however, it is not valid.</p></body></html>',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'Missing Key',
        andContains: 'must be included with each data API request',
      },
      causes: ['send.absent', 'key.missing', 'config.not_loaded'],
      note: 'No parameter key.',
      example: {
        body: '<html><head><title>Missing Key</title></head><body><p>A valid <em>key</em> must be included with each data API request.</p></body></html>',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'A Census API key is required and not provided',
      },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'tidycensus: census_api_key("…", install = TRUE), then readRenviron("~/.Renviron").',
      example: {
        sdkText:
          'Error: A Census API key is required and not provided. Obtain one at http://api.census.gov/data/key_signup.html',
      },
      source: 'https://github.com/walkerke/tidycensus',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [302, 401, 403],
      match: {
        at: null,
      },
      causes: ['key.inactive', 'key.mistyped', 'key.missing'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['A refusal is a page of HTML with status 200 or 302: a parser of JSON then fails ("Expecting value").'],
}
