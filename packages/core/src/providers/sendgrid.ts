import type { Provider } from '../model/provider.ts'
import { sendgridRefusals } from './refusals/sendgrid.ts'
import { sendgridRotation } from './rotation/sendgrid.ts'

export const sendgrid: Provider = {
  id: 'sendgrid',
  name: 'Twilio SendGrid',
  hosts: ['api.sendgrid.com', 'api.eu.sendgrid.com', 'smtp.sendgrid.net', 'smtp.eu.sendgrid.net'],
  aliases: ['send grid', 'twilio sendgrid', 'sendgrid-python', '@sendgrid/mail', 'sgmail', 'smtp.sendgrid.net'],
  docs: [
    'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
    'https://www.twilio.com/docs/sendgrid/api-reference/how-to-use-the-sendgrid-v3-api/errors',
    'https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions',
  ],
  dashboard: {
    keys: 'https://app.sendgrid.com/settings/api_keys',
    billing: 'https://app.sendgrid.com/account/products',
    status: 'https://status.sendgrid.com',
  },
  variables: ['SENDGRID_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: 'SG.',
      pattern: '^SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}$',
      env: 'any',
      role: 'api',
      shape: "SG. + 22 base64url (= API key ID) + '.' + 43 base64url; 69 characters in all. No checksum.",
      note: 'The middle part is the key id shown in the dashboard: it tells which key it is without revealing it.',
      example: ['SG.', 'j0KL6twtXFr9ZxYTOT7y4v.yJzInid62msJFyLY1zH6MlIecMD5HN76bqcVIMnNoBy'].join(''),
    },
    {
      kind: 'API key ID (not a key)',
      prefix: null,
      pattern: '^[A-Za-z0-9_-]{22}$',
      env: 'any',
      role: 'id',
      shape: '22 base64url',
      note: 'Often copied by mistake (key.wrong_kind).',
      example: 'EesuTIc4dOcTODpr7Xf6uV',
      sameShapeAs: ['zoom'],
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    { in: 'userinfo', name: 'AUTH', scheme: null, note: 'User name is the word apikey, password is the key.' },
  ],
  companions: [
    {
      in: 'header',
      name: 'on-behalf-of',
      required: 'subuser calls by a parent key',
      failure: '401/403 access forbidden',
    },
  ],
  probe: {
    method: 'GET',
    url: 'https://api.sendgrid.com/v3/scopes',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'list of scopes of the key. 200 or 403 = known key, 401 = not.',
  },
  refusals: sendgridRefusals,
  regions: 'EU subusers have keys for api.eu.sendgrid.com only; a global key there (or the reverse) is 401.',
  quirks: [
    "401 'Maximum credits exceeded' is a quota, not a key fault.",
    'The middle part of the key is its public id.',
    'The same IP block is 403 here and 401 there.',
    'SMTP hides every reason behind 451.',
    'Browser calls are refused on purpose: header x-no-cors-reason.',
    "Python's SendGridAPIClient reads it; Node's needs sgMail.setApiKey.",
  ],
  rotationApi: [sendgridRotation],
  rotation: 'POST /v3/api_keys, DELETE /v3/api_keys/{id}, PUT for scopes.',
  leakPolicy: 'GitHub partner: keys found in public repositories are revoked and the owner mailed.',
}
