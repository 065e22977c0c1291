import type { Provider } from '../model/provider.ts'

export const terraformCloud = {
  id: 'terraform-cloud',
  name: 'HCP Terraform (Terraform Cloud)',
  hosts: ['app.terraform.io', 'app.eu.terraform.io', 'archivist.terraform.io'],
  aliases: ['terraform cloud', 'hcp terraform', 'terraform enterprise', 'app.terraform.io'],
  docs: ['https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens'],
  dashboard: { keys: 'https://app.terraform.io/app/settings/tokens' },
  variables: ['TFE_TOKEN', 'TF_API_TOKEN', 'TF_TOKEN_app_terraform_io'],
  keys: [
    {
      kind: 'token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '14 letters, .atlasv1. and 67 letters',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: { at: null, contains: 'Required token could not be found' },
      causes: ['config.not_loaded', 'key.missing'],
      example: {
        sdkText:
          'Error: Required token could not be found. Run the following command to generate a token for app.terraform.io: terraform login',
      },
      source: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 404],
      match: { at: null, contains: 'encountered an unexpected error while reading the organization settings' },
      causes: ['config.shadowed', 'config.not_loaded', 'key.expired', 'env.wrong_account'],
      example: {
        sdkText:
          'The "remote" backend encountered an unexpected error while reading the organization settings: unauthorized.',
      },
      source: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 404,
      match: { at: null, contains: '"title":"not found"', orContains: "'title': 'not found'" },
      causes: ['key.wrong_kind', 'perm.resource', 'env.wrong_account'],
      note: 'An organization token cannot start runs; a team or user token can. What may not be seen is answered with 404.',
      example: { body: '{"errors":[{"status":"404","title":"not found"}]}' },
      source: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: '"title":"unauthorized"' },
      causes: ['key.expired', 'key.revoked', 'env.wrong_host'],
      example: { body: '{"errors":[{"status":"401","title":"unauthorized"}]}' },
      source: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
