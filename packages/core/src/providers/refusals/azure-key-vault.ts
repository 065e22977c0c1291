import type { Refusal } from '../../model/provider.ts'

/** Key Vault says in `innererror` which of its gates was closed; tools print it behind the message. */
export const azureKeyVaultRefusals = [
  {
    status: 403,
    match: {
      at: null,
      contains: 'ForbiddenByConnection',
      orContains: 'Public network access is disabled and request is not from a trusted service',
    },
    causes: ['perm.ip'],
    note: 'Only private links and trusted services reach the vault.',
    example: {
      sdkText:
        'StatusCode=403 -- Original Error: autorest/azure: Service returned an error. Status=403 Code="Forbidden" Message="Public network access is disabled and request is not from a trusted service nor via an approved private link.\\r\\nCaller: appid=11111111-2222-3333-4444-555555555555" InnerError={"code":"ForbiddenByConnection"}',
    },
    source: [
      'https://learn.microsoft.com/azure/key-vault/general/common-error-codes',
      'https://github.com/microsoft/multimodal-ai/issues/171',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: null,
      contains: 'ForbiddenByFirewall',
      orContains: 'Client address is not authorized and caller is not a trusted service',
    },
    causes: ['perm.ip'],
    example: {
      sdkText:
        'Status=403 Code="Forbidden" Message="Client address is not authorized and caller is not a trusted service.\\r\\nClient address: 203.0.113.7" InnerError={"code":"ForbiddenByFirewall"}',
    },
    source: [
      'https://learn.microsoft.com/azure/key-vault/general/common-error-codes',
      'https://github.com/hashicorp/terraform-provider-azurerm/issues/20742',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: null, contains: 'ForbiddenByRbac', orContains: "DecisionReason: 'DeniedWithNoValidRBAC'" },
    causes: ['perm.scope', 'key.inactive'],
    note: 'The vault goes by roles, so its access policies count for nothing; a role that was just given takes minutes.',
    example: {
      sdkText:
        'Status=403 Code="Forbidden" Message="Caller is not authorized to perform action on resource.\\r\\nIf role assignments, deny assignments or role definitions were changed recently, please observe propagation time." InnerError={"code":"ForbiddenByRbac"}',
    },
    source: [
      'https://learn.microsoft.com/azure/key-vault/general/rbac-guide',
      'https://github.com/piyushsachdeva/Terraform_AKS/issues/2',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: null, contains: 'ForbiddenByPolicy', orContains: 'permission on key vault' },
    causes: ['perm.scope'],
    note: 'The access policy of the vault has no such right for this identity.',
    example: {
      sdkText:
        "The user, group or application 'appid=11111111-2222-3333-4444-555555555555' does not have secrets get permission on key vault 'acme;location=westeurope'.",
    },
    source: 'https://learn.microsoft.com/azure/key-vault/general/common-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
] as const satisfies readonly Refusal[]
