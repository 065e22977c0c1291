import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import type { Cause } from '../../../model/cause.ts'
import type { Json } from '../../../model/json.ts'
import { missing } from '../missing.ts'
import { placeholder } from '../placeholder.ts'
import { truncated } from '../truncated.ts'
import { wrongKind } from '../wrong-kind.ts'
import { wrongProvider } from '../wrong-provider.ts'

interface Pair {
  readonly cause: unknown
  readonly sign: string
  readonly hit: Given
  readonly miss: Given
}

const text = '401 Unauthorized'

const pairs: readonly Pair[] = [
  {
    cause: missing,
    sign: 'empty-name-and-password',
    hit: { text, request: { url: 'https://api.example.com/v1', headers: [['Authorization', 'Basic Og==']] } },
    miss: { text, request: { url: 'https://api.example.com/v1', headers: [['Authorization', 'Basic OmFiYw==']] } },
  },
  {
    cause: missing,
    sign: 'none-in-address',
    hit: { text: 'refused: https://auth.example.com/authorize?client_id=undefined&scope=mail' },
    miss: { text: 'refused: https://auth.example.com/authorize?client_id=nonesuch&scope=mail' },
  },
  {
    cause: placeholder,
    sign: 'template-words-told',
    hit: { text: 'No tenant INSERT_TENANT_ID_HERE was found' },
    miss: { text: 'Send it as Authorization: Bearer YOUR_SECRET_KEY' },
  },
  {
    cause: placeholder,
    sign: 'template-words-in-address',
    hit: { text, code: 'fetch("https://your-tenant.example.com/oauth/your_client_id/token")' },
    miss: { text, code: 'fetch("https://help.example.com/creating-your-api-key-page")' },
  },
  {
    cause: placeholder,
    sign: 'sample-as-fallback',
    hit: { text, code: 'key = os.getenv("WEATHER_KEY", "your-key-here")' },
    miss: { text, code: 'key = os.getenv("WEATHER_KEY", "")' },
  },
  {
    cause: wrongKind,
    sign: 'key-in-an-id-setting',
    hit: { text, config: 'MAIL_ACCOUNT_ID=sk-k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D' },
    miss: { text, config: 'MAIL_ACCOUNT_ID=48151623' },
  },
  {
    cause: wrongKind,
    sign: 'id-in-a-secret-setting',
    hit: { text, config: 'CALENDAR_SECRET=48151623-abc.apps.googleusercontent.com' },
    miss: { text, config: 'CALENDAR_SECRET=k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D' },
  },
  {
    cause: wrongKind,
    sign: 'part-of-the-exchange-as-token',
    hit: { text, code: 'client = Client(access_token=session.refresh_token)' },
    miss: { text, code: 'client = Client(access_token=session.access_token)' },
  },
  {
    cause: wrongKind,
    sign: 'part-of-the-exchange-as-token',
    hit: { text, code: "connect(token: 'refresh_token')" },
    miss: { text, code: "{ token_type: 'Bearer', refresh_token: '1//0eExample' }" },
  },
  {
    cause: wrongKind,
    sign: 'context-refused',
    hit: { text: 'Bots cannot use this endpoint' },
    miss: { text: 'You cannot use this endpoint' },
  },
  {
    cause: wrongKind,
    sign: 'token-as-password',
    hit: { text, remarks: ['the token is given as the password'] },
    miss: { text, remarks: ['the token is given to the job'] },
  },
  {
    cause: truncated,
    sign: 'length-told',
    hit: { text, remarks: ['the token has 31 characters'] },
    miss: { text, remarks: ['the name has odd characters'] },
  },
  {
    cause: truncated,
    sign: 'picked-out-of-output',
    hit: { text, remarks: ['a script parses the token out of the installer output'] },
    miss: { text, remarks: ['a script prints the token'] },
  },
  {
    cause: truncated,
    sign: 'picked-out-in-shell',
    hit: { text, config: 'API_TOKEN=$(./login | grep token)' },
    miss: { text, config: 'API_TOKEN=$(./login)' },
  },
  {
    cause: wrongProvider,
    sign: 'variable-of-another-vendor',
    hit: { text, code: 'const ai = new OpenAI({ apiKey: process.env.GROQ_API_KEY })' },
    miss: { text, code: 'new OpenAI({ baseURL: groq, apiKey: process.env.GROQ_API_KEY })' },
  },
  {
    cause: wrongProvider,
    sign: 'variable-of-another-vendor',
    hit: { text, config: 'OPENAI_API_KEY=${MISTRAL_API_KEY}' },
    miss: { text, config: 'OPENAI_API_KEY=${TEAM_OPENAI_API_KEY}' },
  },
]

describe('signs of structure', () => {
  test.each(pairs)('$sign', ({ cause, sign, hit, miss }) => {
    expect(hits(cause as Cause<Json>, observedFor(hit))).toContain(sign)
    expect(hits(cause as Cause<Json>, observedFor(miss))).not.toContain(sign)
  })
})
