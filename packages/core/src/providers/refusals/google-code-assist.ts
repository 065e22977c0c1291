import type { Refusal } from '../../model/provider.ts'

/** Gemini CLI and the editors' extensions, signed in with a Google account: cloudcode-pa and cloudaicompanion. */
export const googleCodeAssistRefusals = [
  {
    status: null,
    match: {
      at: null,
      contains: 'must configure GOOGLE_CLOUD_PROJECT',
      orContains: 'This account requires setting the GOOGLE_CLOUD_PROJECT',
    },
    causes: ['env.wrong_account', 'config.not_loaded'],
    note: 'A Workspace or licensed account is billed through a project of Google Cloud and has to name it; a private account needs none.',
    example: {
      sdkText:
        'Failed to login. Workspace accounts and licensed Code Assist users must configure GOOGLE_CLOUD_PROJECT (see https://goo.gle/gemini-cli-auth-docs#workspace-gca).',
    },
    source: [
      'https://github.com/google-gemini/gemini-cli/issues/2632',
      'https://github.com/google-gemini/gemini-cli/issues/7297',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: 'error.details[].reason',
      equals: 'SUBSCRIPTION_REQUIRED',
      orContains: 'lack a Gemini Code Assist license',
    },
    causes: ['account.billing', 'env.wrong_account', 'perm.resource'],
    note: 'A project is set (often GOOGLE_CLOUD_PROJECT from another tool), and the account that signed in has no licence there: without the project a private account works.',
    example: {
      body: '{"error": {"code": 403, "message": "You are currently configured to use a Google Cloud Project but lack a Gemini Code Assist license. Please contact your administrator to request a license. (#3501)", "status": "PERMISSION_DENIED", "details": [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "SUBSCRIPTION_REQUIRED", "domain": "cloudaicompanion.googleapis.com"}]}}',
    },
    source: [
      'https://github.com/router-for-me/CLIProxyAPI/issues/907',
      'https://github.com/google-gemini/gemini-cli/issues/14454',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
