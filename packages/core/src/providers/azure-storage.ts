import type { Provider } from '../model/provider.ts'
import { azureStorageSignaturesRefusals } from './refusals/azure-storage-signatures.ts'
import { azureStorageAuthorizationRefusals } from './refusals/azure-storage-authorization.ts'

export const azureStorage: Provider = {
  id: 'azure-storage',
  name: 'Azure Storage',
  hosts: [
    '*.blob.core.windows.net',
    '*.queue.core.windows.net',
    '*.table.core.windows.net',
    '*.file.core.windows.net',
    '*.dfs.core.windows.net',
  ],
  aliases: [
    'azure storage',
    'azure blob',
    'azure blob storage',
    'azcopy',
    'blob.core.windows.net',
    'azure-storage-blob',
    '@azure/storage-blob',
    'storage account key',
    'sas token',
    'shared access signature',
    'azure queue storage',
    'azure table storage',
  ],
  docs: [
    'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
    'https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key',
    'https://learn.microsoft.com/azure/storage/common/storage-sas-overview',
    'https://learn.microsoft.com/troubleshoot/azure/azure-storage/blobs/alerts/storage-sas-errors',
  ],
  dashboard: {
    keys: 'https://portal.azure.com',
    billing: 'https://portal.azure.com/#view/Microsoft_Azure_GTM/ModernBillingMenuBlade',
    status: 'https://status.azure.com',
    more: { entra: 'https://entra.microsoft.com' },
  },
  variables: [
    'AZURE_STORAGE_CONNECTION_STRING',
    'AZURE_STORAGE_ACCOUNT',
    'AZURE_STORAGE_KEY',
    'AZURE_STORAGE_SAS_TOKEN',
    'AZURE_STORAGE_ACCOUNT_KEY',
    'AzureWebJobsStorage',
    'AZCOPY_AUTO_LOGIN_TYPE',
  ],
  keys: [
    {
      kind: 'storage account key',
      prefix: null,
      pattern: '^[A-Za-z0-9+/]{86}==$',
      env: 'any',
      role: 'api',
      shape:
        "88 characters: base64 of 64 bytes, ends with '=='. Newer platform-made keys carry the fixed infix '+ASt' before the last 8 characters (checksummed identifiable key).",
      note: "Losing the '==' to a .env or URL parser gives 'Incorrect padding' or Base-64 errors before any request.",
      example: 'bwbhP5ISlZPxfP5QbOcbXqs3hZ84KTzEj8j7G23EDIDxO2BrPyMlx5zPzhhXqUlxZYBwv57glNwSb8CLxPNGaA==',
      sameShapeAs: ['azure', 'coinbase', 'kraken'],
    },
    {
      kind: 'storage connection string',
      prefix: 'DefaultEndpointsProtocol=',
      pattern:
        '^DefaultEndpointsProtocol=https?;AccountName=[a-z0-9]{3,24};AccountKey=[A-Za-z0-9+/]{86}==(?:;EndpointSuffix=[a-z0-9.]{3,60})?;?$',
      env: 'any',
      role: 'other',
      shape: 'DefaultEndpointsProtocol=https;AccountName=..;AccountKey=<88>;EndpointSuffix=core.windows.net',
      note: "';' and '=' inside: quote it in shells.",
      example:
        'DefaultEndpointsProtocol=http;AccountName=s93a4zw3zk9a5cpiak8z7jpl;AccountKey=iKv7H7hq1P7iBx8sDOv0jiUMKtphYBQLi4l9omaD75O3Wn8jryvxq3581hxhxx64CSVoabHguaMSe10kBZZ8al==',
    },
    {
      kind: 'SAS token',
      prefix: 'sv=',
      pattern: null,
      env: 'any',
      role: 'api',
      shape:
        'query string with sv (date), sig (base64, percent-encoded, ends %3D), se, sp and either ss+srt (account) or sr (service) or skoid (user delegation, at most 7 days)',
      note: "Sig must stay percent-encoded exactly once: '+' or double encoding breaks it.",
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'SharedKey',
      note: 'SharedKey <account>:<base64 HMAC>, with x-ms-date and x-ms-version.',
    },
    {
      in: 'query',
      name: 'sig',
      scheme: null,
      note: 'Shared access signature, with sv, se, sp and the other signed fields.',
    },
    { in: 'header', name: 'Authorization', scheme: 'Bearer', note: 'Entra token for https://storage.azure.com/.' },
  ],
  companions: [
    {
      in: 'header',
      name: 'x-ms-version',
      required: 'SharedKey, and Bearer tokens (2017-11-09 or later)',
      failure:
        "401 NoAuthenticationInformation, 400 InvalidHeaderValue or 'Authentication scheme Bearer is not supported in this version.'",
    },
    {
      in: 'header',
      name: 'x-ms-date',
      required: 'SharedKey',
      failure: '403 AuthenticationFailed: Request date header too old',
    },
  ],
  probe: {
    method: 'GET',
    url: 'https://{ACCOUNT}.blob.core.windows.net/?comp=list&maxresults=1',
    headers: { 'x-ms-version': '2021-08-06' },
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: false,
    identifies: 'the account stands in the host name',
    note: 'Signed with the account key, or with an account SAS that may list (srt=s, sp=l).',
  },
  refusals: [...azureStorageSignaturesRefusals, ...azureStorageAuthorizationRefusals],
  regions:
    'The account name is the host name. Clouds: core.windows.net, core.usgovcloudapi.net, core.chinacloudapi.cn. A read-only secondary is ACCOUNT-secondary.',
  quirks: [
    'Error bodies begin with a byte order mark; parsers that stumble over it hide AuthenticationErrorDetail, the one useful line, and logs cut at 200 characters drop it.',
    'The service prints the string it signed: equal to yours means the key is wrong, different names the header that changed.',
    'AuthorizationFailure (not AuthenticationFailed) mostly means the firewall of the account.',
    'Owner of a storage account has no data access by role: AuthorizationPermissionMismatch.',
    'A private container answers 404 ResourceNotFound to an anonymous request, and to a SAS that got lost.',
    'Keys carry the mark +ASt before the last eight characters since 2022.',
    'A newly given data role takes up to ten minutes.',
  ],
  rotation:
    'ARM: storageAccounts/{name}/regenerateKey with key1 or key2; az storage account keys renew. Every SAS signed with that key dies with it.',
  leakPolicy:
    'GitHub secret scanning partner; Microsoft mails and may revoke Entra secrets and PATs found in public (Azure DevOps PATs are revoked automatically).',
}
