import type { Call } from './calls.ts'

/** What a client makes of an argument by its position. */
export type Slot = 'url' | 'query' | 'body' | 'headers' | 'options'

interface Signature {
  readonly name: RegExp
  readonly slots: readonly Slot[]
  /** A word of the code that tells which library it is, where the name alone does not. */
  readonly needs?: RegExp
  /** Another library in view whose functions are called the same. */
  readonly not?: RegExp
}

const server = /^(?:app|router|server|route|api_?router|fastify)\./i
const javascript = /\b(?:const|let|await|require\(|import\b[^\n]{0,100}['"]|=>|function\b|async\b|\.then\()/

/** Positions of well-known clients, as their documentation has them. First come, first served. */
const signatures: readonly Signature[] = [
  { name: /^(?:requests|sess?|session|http|s)\.get$/, slots: ['url', 'query'], needs: /\brequests\b/, not: javascript },
  {
    name: /^(?:requests|sess?|session|http|s)\.post$/,
    slots: ['url', 'body', 'body'],
    needs: /\brequests\b/,
    not: javascript,
  },
  {
    name: /^(?:requests|sess?|session|http|s)\.(?:put|patch)$/,
    slots: ['url', 'body'],
    needs: /\brequests\b/,
    not: javascript,
  },
  {
    name: /^(?:urllib2?\.(?:request\.)?)?(?:Request|urlopen)$/,
    slots: ['url', 'body', 'headers'],
    needs: /urllib|urlopen/,
  },
  { name: /^\w{1,20}\.request$/, slots: ['url', 'url', 'body', 'headers'], needs: /HTTPS?Connection\(/ },
  { name: /^RestClient\.(?:get|delete|head)$/, slots: ['url', 'headers'] },
  { name: /^RestClient\.(?:post|put|patch)$/, slots: ['url', 'body', 'headers'] },
  { name: /^Net::HTTP\.(?:post_form)$/, slots: ['url', 'body'] },
  { name: /^Net::HTTP\.post$/, slots: ['url', 'body', 'headers'] },
  { name: /^(?:Faraday|conn|connection)\.(?:get|delete|head)$/, slots: ['url', 'query', 'headers'], needs: /Faraday/ },
  { name: /^(?:Faraday|conn|connection)\.(?:post|put|patch)$/, slots: ['url', 'body', 'headers'], needs: /Faraday/ },
  { name: /^HTTParty\.\w{3,7}$/, slots: ['url', 'options'] },
  { name: /^HTTPoison\.(?:get|delete|head)!?$/, slots: ['url', 'headers', 'options'] },
  { name: /^HTTPoison\.(?:post|put|patch)!?$/, slots: ['url', 'body', 'headers', 'options'] },
  { name: /^Http::get$/, slots: ['url', 'query'] },
  { name: /^Http::(?:post|put|patch|delete)$/, slots: ['url', 'body'] },
  { name: /^wp_(?:safe_)?remote_(?:get|post|request|head)$/, slots: ['url', 'options'] },
  { name: /->(?:get|post|put|patch|delete)$/, slots: ['url', 'options'], needs: /Guzzle|HttpClient/ },
  // Only Guzzle and Symfony's client are told the method in a string first.
  {
    name: /->request$/,
    slots: ['url', 'url', 'options'],
    needs: /Guzzle|HttpClient|->request\(\s{0,20}["'](?:GET|POST|PUT|PATCH|DELETE|HEAD)["']/,
    not: /HTTP_AUTHORIZATION|createClient\(|Stripe/,
  },
  { name: /^(?:\$|jQuery)\.(?:get|post|getJSON)$/, slots: ['url', 'body', 'options'] },
  { name: /^(?:\$|jQuery)\.ajax$/, slots: ['options'] },
  { name: /^UrlFetchApp\.fetch$/, slots: ['url', 'options'] },
  {
    name: /^(?:fetch|(?:window|globalThis|self)\.fetch|\$fetch|ofetch|useFetch|nodeFetch|node_fetch|fetchJson)$/,
    slots: ['url', 'options'],
  },
  { name: /^(?:got|ky)(?:\.(?:get|post|put|patch|delete|head))?$/, slots: ['url', 'options'] },
  { name: /^http\.(?:get|del|head)$/, slots: ['url', 'options'], needs: /k6\/http/ },
  { name: /^http\.(?:post|put|patch)$/, slots: ['url', 'body', 'options'], needs: /k6\/http/ },
  { name: /^axios$/, slots: ['url', 'options'] },
  {
    name: /(?:^|\.)(?:post|put|patch)$/,
    slots: ['url', 'body', 'options'],
    needs: /axios|HttpClient|@angular|\$http\b/i,
  },
  {
    name: /(?:^|\.)(?:get|delete|head|options)$/,
    slots: ['url', 'options'],
    needs: /axios|HttpClient|@angular|\$http\b/i,
  },
  { name: /^axios\.(?:request|create)$/, slots: ['options'] },
]

/** The slots of the arguments; null for a function that is not known. */
export function signatureOf({ name, args }: Call, text: string): readonly Slot[] | null {
  if (args.length === 0 || server.test(name)) return null
  const known = signatures.find(
    (one) =>
      one.name.test(name) && (one.needs === undefined || one.needs.test(text)) && !(one.not?.test(text) ?? false),
  )
  if (known === undefined) return null
  // `axios({ url, headers })`, `fetch(request)`: the only argument holds everything.
  return args.length === 1 && known.slots[1] === 'options' && /^[{[]/.test(args[0] ?? '') ? ['options'] : known.slots
}
