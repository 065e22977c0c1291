import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'

interface PlanHosts {
  /** Whose host it is that is called, and the words by which users tell the plan that has a host of its own. */
  readonly called: RegExp
  readonly plan: RegExp
  readonly meant: string
}

const free =
  /\bfree (?:demo |trial |basic |developer )?(?:plan|tier|account|api|key|version|subscription)|(?:plan|tier|api|account)[a-z ]{0,12} free\b|\bdemo (?:api )?(?:key|plan|api|account|tier)/
const paid =
  /\b(?:paid|pro|paying|analyst|lite|startup|professional|enterprise|premium|subscribed)\b[a-z -]{0,12} ?(?:plan|tier|account|key|subscription|user|customer)/

/** Providers that serve plans at hosts of their own, each of which knows its own keys alone. */
const plans: readonly PlanHosts[] = [
  { called: /(?<![\w-])api\.deepl\.com/, plan: free, meant: 'api-free.deepl.com' },
  { called: /api-free\.deepl\.com/, plan: paid, meant: 'api.deepl.com' },
  { called: /pro-api\.coingecko\.com/, plan: free, meant: 'api.coingecko.com' },
  { called: /(?<![\w-])api\.coingecko\.com/, plan: paid, meant: 'pro-api.coingecko.com' },
  { called: /geoip\.maxmind\.com/, plan: /geolite/, meant: 'geolite.info' },
  { called: /pro\.openweathermap\.org/, plan: free, meant: 'api.openweathermap.org' },
  { called: /customer-api\.open-meteo\.com/, plan: free, meant: 'api.open-meteo.com' },
  { called: /api\.mistral\.ai/, plan: /codestral[a-z -]{0,12} key/, meant: 'codestral.mistral.ai' },
  {
    called: /testnet\.binancefuture\.com|demo-fapi\.binance\.com/,
    plan: /testnet\.binance\.vision|spot test/,
    meant: 'testnet.binance.vision',
  },
  {
    called: /testnet\.binance\.vision/,
    plan: /testnet\.binancefuture|futures test/,
    meant: 'testnet.binancefuture.com',
  },
  { called: /cdn\.contentful\.com/, plan: /preview (?:api )?(?:key|token)/, meant: 'preview.contentful.com' },
]

/** Keys of a plan, known by how they begin, the vendor's host for all others, and the host that alone takes these. */
const planKeys: readonly { readonly key: RegExp; readonly asked: RegExp; readonly meant: string }[] = [
  {
    key: /[0-9a-f]{12}:fx\b/,
    asked: /(?<![\w-])api\.deepl\.com|\buse_?pro["']?\s?[:=]\s?["']?(?:true|1|yes)\b/,
    meant: 'api-free.deepl.com',
  },
  { key: /\bsk-kimi-/, asked: /moonshot\.(?:ai|cn)/, meant: 'api.kimi.com' },
  {
    key: /\bsk-sp-/,
    asked: /(?<!coding[\w-]{0,6}\.)dashscope[\w-]{0,6}\.aliyuncs/,
    meant: 'coding.dashscope.aliyuncs.com',
  },
]

/** The host that the key’s plan or product has, where another one is called. */
export const hostOfPlan = once(({ zones }: Observed): string | null => {
  const called = `${zones.request} ${zones.code} ${zones.config} ${zones.answer}`
  const found = plans.find(
    (one) => one.plan.test(zones.remarks) && one.called.test(called) && !names(called, one.meant),
  )
  if (found !== undefined) return found.meant
  const all = `${called} ${zones.remarks}`
  return (
    planKeys.find(({ key, asked, meant }) => key.test(all) && asked.test(called) && !names(called, meant))?.meant ??
    null
  )
})

/** `pro-api.example.com` ends in `api.example.com`, and is another host. */
function names(text: string, host: string): boolean {
  for (let at = text.indexOf(host); at >= 0; at = text.indexOf(host, at + 1))
    if (!/[\w-]/.test(text.charAt(at - 1))) return true
  return false
}
