import type { Provider } from '../model/provider.ts'

export const oracleCloud = {
  id: 'oracle-cloud',
  name: 'Oracle Cloud',
  hosts: ['*.oraclecloud.com', '*.oci.customer-oci.com'],
  aliases: ['oracle cloud', 'oci cli', 'terraform-provider-oci', 'oraclecloud', 'oci sdk'],
  docs: ['https://docs.oracle.com/iaas/Content/API/References/apierrors.htm'],
  dashboard: { keys: 'https://cloud.oracle.com' },
  variables: ['OCI_CLI_FINGERPRINT', 'TF_VAR_fingerprint', 'OCI_CLI_KEY_FILE', 'OCI_CLI_USER'],
  keys: [{ kind: 'API signing key', prefix: null, pattern: null, env: 'any', role: 'signing', shape: 'RSA, PEM' }],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Signature' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: null,
        contains: 'The required information to complete authentication was not provided or was incorrect',
      },
      causes: ['key.mistyped', 'config.not_loaded', 'sign.mismatch', 'env.wrong_host'],
      note: 'User, fingerprint, tenancy and key file have to belong together; a clock more than five minutes off is refused too.',
      example: {
        body: '{"code":"NotAuthenticated","message":"The required information to complete authentication was not provided or was incorrect."}',
      },
      source: 'https://docs.oracle.com/iaas/Content/API/References/apierrors.htm',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [404],
      match: { at: null, pattern: 'NotAuthorizedOrNotFound' },
      causes: ['perm.scope', 'env.wrong_account', 'perm.resource'],
      example: {
        body: '{"code":"NotAuthorizedOrNotFound","message":"Authorization failed or requested resource not found."}',
      },
      source: 'https://docs.oracle.com/iaas/Content/API/References/apierrors.htm',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'Failed to verify the HTTP(S) Signature' },
      causes: ['sign.mismatch', 'env.wrong_account'],
      example: { body: '{"code":"NotAuthenticated","message":"Failed to verify the HTTP(S) Signature"}' },
      source: 'https://docs.oracle.com/iaas/Content/API/References/apierrors.htm',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
