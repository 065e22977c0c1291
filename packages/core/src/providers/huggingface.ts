import type { Provider } from '../model/provider.ts'
import { huggingfaceRefusals } from './refusals/huggingface.ts'

export const huggingface: Provider = {
  id: 'huggingface',
  name: 'Hugging Face',
  hosts: [
    'huggingface.co',
    'router.huggingface.co',
    'api-inference.huggingface.co',
    '*.endpoints.huggingface.cloud',
    '*.hf.space',
  ],
  apart: ['*.hf.space'],
  aliases: [
    'hugging face',
    'huggingface_hub',
    'huggingface-hub',
    'hf hub',
    'hf_hub',
    'hf token',
    'hf inference',
    'inferenceclient',
    'transformers hub',
  ],
  docs: [
    'https://huggingface.co/docs/hub/security-tokens',
    'https://huggingface.co/docs/hub/models-gated',
    'https://huggingface.co/docs/hub/enterprise-tokens-management',
  ],
  dashboard: {
    keys: 'https://huggingface.co/settings/tokens',
    billing: 'https://huggingface.co/settings/billing',
    status: 'https://status.huggingface.co',
  },
  variables: [
    'HF_TOKEN',
    'HUGGING_FACE_HUB_TOKEN',
    'HF_OIDC_RESOURCE',
    'HUGGINGFACE_API_KEY',
    'HUGGINGFACEHUB_API_TOKEN',
    'HF_ENDPOINT',
    'HF_HUB_DISABLE_IMPLICIT_TOKEN',
  ],
  keys: [
    {
      kind: 'user access token',
      prefix: 'hf_',
      pattern: '^hf_[A-Za-z]{34}$',
      env: 'any',
      role: 'api',
      shape: "'hf_' + 34 letters [A-Za-z] (no digits); 37 characters",
      note: 'Roles read / write / fine-grained are invisible in the string.',
      example: ['hf_', 'rdWoUJkEDfdvZrSEgrJUxaLcNFxHTpjZYO'].join(''),
    },
    {
      kind: 'organization token (deprecated)',
      prefix: 'api_org_',
      pattern: '^api_org_[A-Za-z]{34}$',
      env: 'any',
      role: 'api',
      shape: "'api_org_' + 34 letters",
      example: ['api_org_', 'AHKzWCvYnOutRbySqaZifgmYScEVOBgxzE'].join(''),
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [
    {
      in: 'header',
      name: 'X-HF-Bill-To',
      required: 'to bill an organization for Inference Providers',
      failure: '403 if not a member',
    },
  ],
  probe: {
    method: 'GET',
    url: 'https://huggingface.co/api/whoami-v2',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'user name, orgs, auth.accessToken.displayName and role, fine-grained scopes',
  },
  refusals: huggingfaceRefusals,
  regions:
    'Hub, router and dedicated endpoints take the same token. api-inference.huggingface.co is retired in favour of router.huggingface.co.',
  quirks: [
    "No token: 'Invalid username or password.'",
    'Unknown or private repository answers 401, so a typo in the model name looks like a bad token.',
    'Anyone holding a leaked token can revoke it: POST https://huggingface.co/api/credentials/revoke, always answers 202.',
    'Pending and refused organization approval are indistinguishable.',
    'An invalid token is worse than none: public files give 401 with a bad token and 200 without.',
    'A credential is also read from the file ~/.cache/huggingface/token (HF_TOKEN_PATH).',
    'A credential is also read from the Colab secret HF_TOKEN.',
    'HUGGINGFACE_API_KEY: Vercel/LiteLLM.',
  ],
  rotation:
    'Creation only in settings; organization admins can list/revoke member tokens by API; POST /api/credentials/revoke for anyone.',
  leakPolicy: 'GitHub secret-scanning partner; token invalidated and owner mailed; public revoke endpoint.',
}
