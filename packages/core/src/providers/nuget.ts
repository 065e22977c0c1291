import type { Provider } from '../model/provider.ts'

export const nuget: Provider = {
  id: 'nuget',
  name: 'NuGet.org',
  hosts: ['www.nuget.org', 'nuget.org', 'api.nuget.org', 'apiint.nugettest.org', 'int.nugettest.org'],
  aliases: ['nuget', 'nuget.org', 'dotnet nuget', 'nuget push', 'nuget.exe'],
  docs: ['https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys'],
  dashboard: { keys: 'https://www.nuget.org/account/apikeys' },
  variables: ['NUGET_API_KEY', 'NUGET_AUTH_TOKEN', 'NUGET_TOKEN', 'NUGET_APIKEY'],
  keys: [
    { kind: 'api key', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'oy2 and 43 letters and digits' },
  ],
  placements: [{ in: 'header', name: 'X-NuGet-ApiKey', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 403,
      match: {
        at: null,
        contains:
          'The specified API key is invalid, has expired, or does not have permission to access the specified package',
      },
      causes: ['key.expired', 'perm.resource', 'key.unknown'],
      note: 'Keys last a year at most and name the packages they may push.',
      example: {
        sdkText:
          'Response status code does not indicate success: 403 (The specified API key is invalid, has expired, or does not have permission to access the specified package.)',
      },
      source: 'https://github.com/nmklotas/GitLabApiClient/issues/88',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'The specified API key is invalid or does not have permission to access the specified package',
      },
      causes: ['perm.resource', 'key.revoked', 'key.expired'],
      example: {
        sdkText: 'The specified API key is invalid or does not have permission to access the specified package',
      },
      source: 'https://github.com/akkadotnet/HOCON/issues/30',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, contains: 'No API Key was provided and no API Key could be found for' },
      causes: ['send.absent', 'config.not_loaded', 'key.missing'],
      note: '`dotnet nuget push` reads no key from the environment by itself.',
      example: {
        sdkText:
          "warn : No API Key was provided and no API Key could be found for 'https://www.nuget.org/api/v2/package'.",
      },
      source: 'https://github.com/actions/setup-dotnet/issues/526',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: null, contains: "An API key must be provided in the 'X-NuGet-ApiKey' header" },
      causes: ['send.absent', 'key.missing', 'config.not_loaded'],
      example: { sdkText: "An API key must be provided in the 'X-NuGet-ApiKey' header" },
      source: 'https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: null, contains: 'NU1301' },
      causes: ['send.absent', 'key.expired', 'env.wrong_host'],
      example: {
        sdkText: 'error NU1301: Unable to load the service index for source https://pkgs.example.com/index.json.',
      },
      source: 'https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 409,
      match: { at: null, contains: 'already exists and cannot be modified' },
      causes: ['client.defect'],
      example: { sdkText: 'already exists and cannot be modified' },
      source: 'https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['send.absent', 'key.missing', 'config.not_loaded'],
      source: 'https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null },
      causes: ['key.expired', 'perm.resource', 'key.unknown'],
      source: 'https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
