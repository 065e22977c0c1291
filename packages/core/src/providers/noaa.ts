import type { Provider } from '../model/provider.ts'

const docs = 'https://www.ncdc.noaa.gov/cdo-web/webservices/v2'

export const noaa: Provider = {
  id: 'noaa',
  name: 'NOAA (Climate Data Online, weather.gov)',
  hosts: ['www.ncei.noaa.gov', 'www.ncdc.noaa.gov', 'api.weather.gov', 'api.tidesandcurrents.noaa.gov'],
  aliases: ['noaa', 'noaa cdo', 'climate data online', 'ncdc', 'weather.gov', 'national weather service api', 'rnoaa'],
  docs: [docs, 'https://www.weather.gov/documentation/services-web-api'],
  dashboard: {
    keys: 'https://www.ncdc.noaa.gov/cdo-web/token',
  },
  variables: ['NOAA_TOKEN', 'NOAA_API_KEY', 'NOAA_KEY', 'NOAA_CDO_TOKEN', 'NCDC_TOKEN'],
  keys: [
    {
      kind: 'token of Climate Data Online',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 letters',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'token',
      scheme: null,
      note: 'Climate Data Online alone.',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'User-Agent',
      required: 'api.weather.gov',
      failure: '403 Forbidden',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 400,
      match: {
        at: null,
        contains: 'Token parameter is required',
        isCommon: true,
      },
      causes: ['send.absent', 'send.wrong_place', 'send.wrong_header'],
      note: 'A header called token, not a parameter of the address and not Authorization.',
      example: {
        body: '{"status":"400","message":"Token parameter is required."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: null,
        contains: 'The token parameter provided is not valid',
        isCommon: true,
      },
      causes: ['key.mistyped', 'key.unknown'],
      note: 'The token comes by mail.',
      example: {
        body: '{"status":"400","message":"The token parameter provided is not valid."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
        contains: 'This token has reached its temporary request limit',
      },
      causes: ['limit.rate', 'limit.quota'],
      note: 'Five a second, 10,000 a day.',
      example: {
        body: '{"status":"429","message":"This token has reached its temporary request limit of 5 per second."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        host: 'api.weather.gov',
      },
      causes: ['perm.client', 'send.companion'],
      note: "Without a User-Agent, or with one that is blocked: give the application's name and an address to write to.",
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: null,
      },
      causes: ['send.absent', 'send.wrong_header', 'key.mistyped'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'api.weather.gov has no keys; it wants a User-Agent that names the application.',
    'Climate Data Online v2 is being withdrawn in favour of the access service of NCEI, which needs no token.',
  ],
}
