import type { Refusal } from '../../model/provider.ts'

/** Azure DevOps numbers its refusals: TF…, VS…. */
export const azureDevopsRefusals = [
  {
    status: [401, 403],
    match: { at: null, contains: 'The Personal Access Token verification has failed' },
    causes: ['perm.scope', 'env.wrong_account', 'key.expired', 'config.not_loaded'],
    note: 'vsce and tfx: the token must be made for all accessible organizations and with Marketplace (Manage).',
    example: {
      sdkText:
        'ERROR  The Personal Access Token verification has failed. Additional information: Access Denied: jane needs the following permission(s) on the resource /acme to perform this action: View user permissions on a resource',
    },
    source:
      'https://code.visualstudio.com/api/working-with-extensions/publishing-extension#get-a-personal-access-token',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: [401, 403],
    match: { at: null, contains: 'The Personal Access Token used has expired' },
    causes: ['key.expired'],
    example: { sdkText: 'Access Denied: The Personal Access Token used has expired.' },
    source:
      'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: [401, 403],
    match: { at: null, contains: 'TF400813' },
    causes: ['send.absent', 'perm.resource', 'key.expired', 'env.wrong_account'],
    note: "An empty user in the text ('' or aaaaaaaa-…) means that nobody was recognised.",
    example: { sdkText: "TF400813: The user '' is not authorized to access this resource." },
    source:
      'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: [401, 403],
    match: { at: null, pattern: '(?:VS|TF)30063' },
    causes: ['key.expired', 'perm.scope', 'env.wrong_account'],
    example: { sdkText: 'TF30063: You are not authorized to access https://dev.azure.com.' },
    source:
      'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: [401, 404],
    match: { at: null, contains: 'TF401019' },
    causes: ['perm.resource', 'env.wrong_account', 'config.shadowed'],
    example: {
      sdkText:
        'TF401019: The Git repository with name or identifier app does not exist or you do not have permissions for the operation you are attempting.',
    },
    source:
      'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: [401, 403],
    match: { at: null, contains: 'TF400733' },
    causes: ['key.revoked', 'key.expired'],
    example: { sdkText: 'TF400733: The request has been canceled: Access Denied' },
    source:
      'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 404,
    match: { at: null, contains: 'VS800075' },
    causes: ['env.wrong_account', 'perm.resource'],
    example: { sdkText: 'VS800075: The project with id does not exist, or you do not have permission to access it.' },
    source:
      'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: [203, 302],
    match: { at: null, host: 'dev.azure.com' },
    causes: ['key.expired', 'key.wrong_kind', 'send.scheme_wrong', 'key.encoded'],
    note: 'The sign-in page in place of JSON: the token was not accepted. A PAT goes as Basic with an empty user name.',
    source:
      'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    checked: '2026-11',
    confidence: 'from-memory',
  },
] satisfies readonly Refusal[]
