import type { Provider } from '../model/provider.ts'

export const terraformCloud: Provider = {
  id: 'terraform-cloud',
  name: 'HCP Terraform (Terraform Cloud)',
  hosts: ['app.terraform.io', 'app.eu.terraform.io', 'archivist.terraform.io'],
  aliases: ['terraform cloud', 'hcp terraform', 'terraform enterprise', 'app.terraform.io', 'go-tfe'],
  docs: [
    'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
    'https://developer.hashicorp.com/terraform/cloud-docs/api-docs',
  ],
  dashboard: {
    keys: 'https://app.terraform.io/app/settings/tokens',
    status: 'https://status.hashicorp.com',
    more: { teamTokens: 'https://app.terraform.io/app/{organization}/settings/authentication-tokens' },
  },
  variables: ['TFE_TOKEN', 'TF_API_TOKEN', 'TF_TOKEN_app_terraform_io', 'TF_CLOUD_ORGANIZATION', 'TFE_HOSTNAME'],
  keys: [
    {
      kind: 'user, team or organization token',
      prefix: null,
      pattern: '^[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9]{60,70}$',
      env: 'any',
      role: 'api',
      shape: '14 letters and digits, .atlasv1. and 67 letters and digits; all kinds look the same',
      note: 'An organization token manages workspaces and teams, but starts no run and reads no state; a team or user token does.',
      example: [
        'ExampleOnly123',
        '.atlasv1.',
        'ExampleOnlyExampleOnlyExampleOnlyExampleOnlyExampleOnlyExampleOnly1',
      ].join(''),
    },
    {
      kind: 'agent token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: 'looks the same; of an agent pool',
      note: 'TFC_AGENT_TOKEN; useless at the API.',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [
    {
      in: 'header',
      name: 'Content-Type',
      required: 'writing',
      value: 'application/vnd.api+json',
      failure: '415, or the body is not read',
    },
  ],
  probe: {
    method: 'GET',
    url: 'https://app.terraform.io/api/v2/account/details',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'user name; a service user for team and organization tokens',
  },
  refusals: [
    {
      status: null,
      match: {
        at: null,
        pattern: 'failed to read organization entitlements: unauthorized|Error retrieving workspaces: unauthorized',
      },
      causes: ['key.revoked', 'key.expired', 'config.shadowed', 'env.wrong_host'],
      note: 'The credentials of this host in credentials.tfrc.json or terraform.rc; TFE_TOKEN is read by the provider, not by the backend.',
      example: {
        sdkText: 'Error configuring the backend "remote": failed to read organization entitlements: unauthorized',
      },
      source: [
        'https://github.com/hashicorp/terraform/issues/29586',
        'https://github.com/hashicorp/terraform/issues/19657',
        'https://github.com/hashicorp/terraform/issues/28231',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, contains: 'No existing workspaces' },
      causes: ['perm.scope', 'perm.resource', 'env.wrong_account'],
      note: 'terraform init, though workspaces exist: the team of the token may not see them (Manage Workspaces), or their prefix differs.',
      example: {
        sdkText:
          'Error: No existing workspaces.\n\nUse the "terraform workspace" command to create and select a new workspace.',
      },
      source: 'https://github.com/runatlantis/atlantis/issues/1033',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, contains: 'Please set the token using an input variable in the provider configuration block' },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'Provider hashicorp/tfe; inside a run of HCP Terraform the run has no token of its own for it: set TFE_TOKEN in the workspace.',
      example: {
        sdkText:
          'Error: Required token could not be found. Please set the token using an input variable in the provider configuration block or by using the TFE_TOKEN environment variable.',
      },
      source: 'https://github.com/hashicorp/terraform-provider-tfe',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: null, contains: 'Required token could not be found' },
      causes: ['config.not_loaded', 'key.missing', 'env.wrong_host'],
      note: 'Neither TF_TOKEN_<host with _ for .>, nor credentials.tfrc.json, nor a credentials block names this host.',
      example: {
        sdkText:
          'Error: Required token could not be found\n\nRun the following command to generate a token for app.terraform.io:\n    terraform login',
      },
      source: 'https://github.com/hashicorp/terraform/blob/HEAD/internal/cloud/backend.go',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: null,
      match: { at: null, contains: 'Token is invalid: ' },
      causes: ['key.mistyped', 'key.truncated', 'key.whitespace'],
      note: 'terraform login, after the token was pasted.',
      example: { sdkText: 'Error: Token is invalid: unauthorized' },
      source: 'https://github.com/hashicorp/terraform/blob/HEAD/internal/command/login.go',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: [401, 404],
      match: { at: null, contains: 'Please ensure that the organization and hostname are correct' },
      causes: ['env.wrong_account', 'perm.resource', 'key.unknown', 'env.wrong_host', 'config.shadowed'],
      note: 'The token was accepted and does not see this organization: misspelt, another account, single sign-on not done, or an organization of app.eu.terraform.io.',
      example: {
        sdkText:
          'Error: Failed to read organization "acme" at host app.terraform.io\n\nEncountered an unexpected error while reading the organization settings: organization "acme" at host app.terraform.io not found.\n\nPlease ensure that the organization and hostname are correct and that your API token for app.terraform.io is valid.',
      },
      source: 'https://github.com/hashicorp/terraform/blob/HEAD/internal/cloud/backend.go',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: [401, 404],
      match: {
        at: null,
        contains: 'encountered an unexpected error while reading the organization settings',
        orContains: 'Encountered an unexpected error while reading the organization settings',
      },
      causes: ['config.shadowed', 'key.revoked', 'key.expired', 'config.not_loaded', 'env.wrong_account'],
      note: 'unauthorized: an old token in ~/.terraform.d/credentials.tfrc.json although a new one is in TFE_TOKEN, which the CLI does not read (TF_TOKEN_app_terraform_io it does).',
      example: {
        sdkText:
          'The "remote" backend encountered an unexpected error while reading the organization settings: unauthorized.',
      },
      source: 'https://github.com/hashicorp/terraform/issues/28231',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, contains: 'The provided credentials have insufficient rights to' },
      causes: ['perm.scope', 'key.wrong_kind'],
      note: 'Token good; plan, apply or write permission on the workspace is missing.',
      example: {
        sdkText:
          'Error: Insufficient rights to generate a plan\n\nThe provided credentials have insufficient rights to generate a plan. In order to generate plans, at least plan permissions on the workspace are required.',
      },
      source: 'https://github.com/hashicorp/terraform/blob/HEAD/internal/cloud/backend_plan.go',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: null,
      match: { at: null, contains: 'You are not authorized to read the full state version containing outputs' },
      causes: ['perm.scope', 'client.defect'],
      note: 'Outputs of a state written before Terraform 1.3 can only be read with the whole state.',
      example: { sdkText: 'You are not authorized to read the full state version containing outputs.' },
      source: 'https://github.com/hashicorp/terraform/blob/HEAD/internal/cloud/state.go',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'failed to request discovery document: 401',
        orContains: 'Failed to request discovery document: 401',
      },
      causes: ['token.expired', 'key.revoked', 'send.conflict', 'env.wrong_host'],
      note: 'Discovery is open to all, but Terraform sends the stored token with it, and the host refuses an old one, even for a new login: take it out of credentials.tfrc.json (terraform logout).',
      example: {
        sdkText:
          'Error: Service discovery failed for terraform.example.test: failed to request discovery document: 401 Unauthorized.',
      },
      source: 'https://github.com/terrakube-io/terrakube/issues/903',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: null, contains: 'error looking up module versions: 401' },
      causes: ['config.not_loaded', 'key.expired', 'env.wrong_host'],
      note: 'terraform init with a private module: the token for the host of the module source is missing or old.',
      example: {
        sdkText:
          'Failed to retrieve available versions for module "vpc" (main.tf:1) from app.terraform.io: error looking up module versions: 401 Unauthorized.',
      },
      source: 'https://developer.hashicorp.com/terraform/cloud-docs/registry/using',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 404,
      match: { at: 'errors[0].title', equals: 'not found' },
      causes: ['key.wrong_kind', 'perm.resource', 'env.wrong_account', 'config.not_loaded'],
      note: 'An organization token cannot start runs or upload configuration; a team or user token can. What may not be seen is answered with 404, also where the token itself is at fault.',
      example: { body: '{"errors":[{"status":"404","title":"not found"}]}' },
      source: [
        'https://github.com/aws-ia/terraform-aws-control_tower_account_factory/issues/45',
        'https://github.com/awsdocs/aws-control-tower-guide/pull/31',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 404,
      match: { at: null, contains: ': resource not found', host: 'app*terraform.io' },
      causes: ['key.wrong_kind', 'perm.scope', 'config.not_loaded', 'env.wrong_account'],
      note: 'go-tfe and the tfe provider say this for every 404, which is what a missing right looks like. Modules and team data want a team token, not that of the organization.',
      example: { sdkText: 'Error: Error creating variable set dev, for organization: MyOrg: resource not found' },
      source: [
        'https://github.com/hashicorp/terraform-provider-tfe/issues/623',
        'https://github.com/hashicorp/terraform-provider-tfe/issues/381',
        'https://github.com/hashicorp/terraform-provider-tfe/issues/164',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: 'errors[0].title', equals: 'unauthorized' },
      causes: ['key.expired', 'key.revoked', 'key.unknown', 'env.wrong_host', 'config.not_loaded', 'send.absent'],
      note: 'No token, or one this host does not know; the European host has tokens of its own.',
      example: { body: '{"errors":[{"status":"401","title":"unauthorized"}]}' },
      source: 'https://developer.hashicorp.com/terraform/cloud-docs/api-docs',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 403,
      match: { at: null },
      causes: ['perm.scope', 'perm.resource', 'perm.ip'],
      note: 'Seen rights, missing ones: seldom, since most refusals are 404.',
      source: 'https://developer.hashicorp.com/terraform/cloud-docs/api-docs',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 429,
      match: { at: null },
      causes: ['limit.rate'],
      note: '30 requests a second for each user; x-ratelimit-reset tells when.',
      example: {
        body: '{"errors":[{"detail":"You have exceeded the API\'s rate limit.","status":429,"title":"Too many requests"}]}',
      },
      source: 'https://developer.hashicorp.com/terraform/cloud-docs/api-docs#rate-limiting',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions:
    'app.terraform.io and app.eu.terraform.io have organizations and tokens of their own; Terraform Enterprise has the host of its installation',
  quirks: [
    'TFE_TOKEN is read by the tfe provider and by tools, not by the CLI: that reads TF_TOKEN_app_terraform_io and credentials.tfrc.json.',
    'A missing right is 404, not 403.',
  ],
}
