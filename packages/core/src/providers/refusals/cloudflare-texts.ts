import type { Refusal } from '../../model/provider.ts'

/** What programs print of an answer: the number and the sentence, without the JSON around them. */
export const cloudflareTexts = [
  {
    status: null,
    match: { at: null, pattern: '[Cc]ode["]?[: ]{1,2}6003\\b.{0,30}Invalid request headers' },
    causes: ['key.wrong_kind', 'config.not_loaded', 'send.wrong_header', 'key.mistyped'],
    note: 'An API token where the global key is asked for, or the other way; an empty variable says the same.',
    example: { sdkText: 'got error status: HTTP 400: [{Code:6003 Message:Invalid request headers}]' },
    source: 'https://github.com/caddy-dns/cloudflare/issues/72',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: null, pattern: '[Cc]ode"?[: ]{1,2}2009\\b' },
    causes: ['send.wrong_header', 'key.wrong_kind', 'send.absent'],
    note: "AI Gateway: its own token goes into cf-aig-authorization, the model provider's into Authorization.",
    example: { sdkText: 'Error: 401 [{"code":2009,"message":"Unauthorized"}]' },
    source: 'https://github.com/cloudflare/cloudflare-docs/issues/18937',
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
