import type { Report, ReportedCause } from '@why401/core'

/** Reports for the renderers' tests; as the engine makes them, with every field filled. */
export const quotedCause: ReportedCause = {
  id: 'key.quoted',
  status: 'likely',
  probability: 0.873,
  title: 'The value carries quotation marks that are no part of the key',
  explanation: 'OPENAI_API_KEY begins and ends with a double quote, and the program sends them as part of the key.',
  evidence: [
    {
      kind: 'wording',
      text: 'The configuration says “set openai_api_key="”.',
      quote: { zone: 'config', line: 12, text: 'set OPENAI_API_KEY="sk-…HXYR"', column: 19, length: 10 },
    },
    {
      kind: 'documented',
      text: 'A known answer of OpenAI; it means this or key.unknown.',
      source: 'https://platform.openai.com/docs/guides/error-codes',
    },
    {
      kind: 'remark',
      text: 'You report: “the key works in another program”.',
      quote: { zone: 'remarks', line: 1, text: 'the key works in another program', column: 4, length: 28 },
    },
  ],
  fix: {
    summary: 'Remove the quotes around the value.',
    edits: [{ kind: 'unquote-key', target: 'OPENAI_API_KEY' }],
    commands: ['set OPENAI_API_KEY=%OPENAI_API_KEY%'],
    links: ['https://platform.openai.com/api-keys'],
  },
}

const unknownCause: ReportedCause = {
  id: 'key.unknown',
  status: 'possible',
  probability: 0.062,
  title: 'The key is well formed, but the issuer has no such key',
  explanation: 'OpenAI does not know this key.',
  evidence: [
    {
      kind: 'statistics',
      text: 'Among refusals about which as little is known, this cause is one of the most frequent.',
    },
  ],
  fix: { summary: 'Create a new key.', edits: [], commands: [], links: [] },
}

export const sampleReport: Report = {
  schema: 'why401/1',
  outcome: 'refused',
  provider: 'openai',
  status: 401,
  causes: [quotedCause, unknownCause],
  keys: [
    {
      place: 'variable',
      name: 'OPENAI_API_KEY',
      masked: 'sk-…HXYR',
      length: 53,
      looksLike: ['openai: user key'],
      defects: ['stands in " quotes that belong to the value'],
    },
  ],
  experiments: [],
  requestsSent: 0,
  next: [{ kind: 'question', text: 'Does the same key work with curl, outside your program?', tells: ['key.unknown'] }],
}

/** The sample with its best cause changed. */
export function sampleWith(change: Partial<ReportedCause>): Report {
  return { ...sampleReport, causes: [{ ...quotedCause, ...change }, unknownCause] }
}
