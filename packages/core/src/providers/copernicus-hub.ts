import type { Provider } from '../model/provider.ts'

const guide = 'https://sentinelsat.readthedocs.io/en/stable/api_overview.html'

export const copernicusHub: Provider = {
  id: 'copernicus-hub',
  name: 'Copernicus Open Access Hub',
  hosts: ['scihub.copernicus.eu', 'apihub.copernicus.eu'],
  aliases: ['sentinelsat', 'scihub', 'copernicus open access hub', 'sentinelapi', 'sentinelapierror'],
  docs: [guide, 'https://documentation.dataspace.copernicus.eu'],
  dashboard: { keys: 'https://dataspace.copernicus.eu' },
  variables: ['DHUS_USER', 'DHUS_PASSWORD', 'DHUS_URL'],
  keys: [
    {
      kind: 'user name and password',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'those of the web page',
      note: 'New accounts, and new passwords, reached /apihub some days after the web page.',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Basic' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'Full authentication is required to access this resource', isCommon: true },
      causes: ['key.inactive', 'key.mistyped', 'api.retired', 'env.wrong_host'],
      note: 'Said of wrong credentials too. The API took new accounts days later than the page, and /dhus sooner than /apihub; closed in 2023 in favour of the Data Space, which has accounts of its own.',
      example: {
        sdkText:
          'sentinelsat.sentinel.SentinelAPIError: HTTP status 401 Unauthorized: Full authentication is required to access this resource',
      },
      source: ['https://github.com/sentinelsat/sentinelsat/issues/188', guide],
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: 'closed; its successor is dataspace.copernicus.eu',
  quirks: [],
}
