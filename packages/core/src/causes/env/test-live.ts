import { defineCause, fix, suspected } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { coded, configured, decisive, fair, hint, noticed, requested, said, strong, weak } from '../../model/sign.ts'
import { keyTarget } from '../../looks/key-target.ts'
import { hostOfOtherSide } from '../../looks/sides.ts'
import { statedAs } from '../../looks/stated.ts'
import { emulatorKey } from '../../keys/emulator-keys.ts'
import { proven, unproven } from '../../wire/code/proven.ts'
import { knownPlaces } from './signs/known-places.ts'
import { regex } from '../../model/regex.ts'
import { sidesTold } from './signs/sides-told.ts'
import { triedAlready } from './signs/tried-already.ts'

type Mode = 'test' | 'live'
type Found = { readonly key: Mode | null; readonly other: Mode | null; readonly where: string | null }

export const testLive = defineCause({
  id: 'env.test_live',
  title: 'A test key meets the live environment, or the reverse',
  signs: [
    said(
      'similar-object',
      regex`
        similar object exists in (?:test|live) mode|(?:test|live) mode (?:api )?key was used
        |made (?:with|in) a (?:test|live)(?:[ -]?mode)? key
      `,
      decisive,
    ),
    said(
      'mode-mismatch',
      regex`
        (?:live|test)[ -]?mode|livemode|testmode|environment ?mismatch
        |(?:wrong|different|other|another) environment|(?:live|production) (?:\w{1,20} ){0,3}(?:sandbox|test)\b
        |(?:sandbox|test) (?:\w{1,20} ){0,3}(?:live|production)
      `,
      fair,
      { 'env.wrong_host': hint },
    ),
    said('sandbox-named', /sandbox|testnet|test ?network|paper[ -]?(?:trading|api)|pre-?prod/, weak, {
      'env.wrong_host': hint,
    }),
    said(
      // Apple keeps the device tokens of builds for development apart from those of the store.
      'device-token-of-other-side',
      /\b(?:baddevicetoken|badenvironmentkeyintoken|badcertificateenvironment|badenvironmentkeyidintoken)\b/,
      strong,
      { 'client.defect': -weak, 'token.claims': -weak },
    ),
    said(
      'no-such-object',
      regex`
        no such (?:
            customer|event|file upload|payment|price|plan|token|source|charge|subscription|product|coupon|invoice
          )
      `,
      weak,
      { 'env.wrong_account': fair },
    ),
    said(
      'test-credentials-limited',
      regex`
        (?:test|trial|sandbox) (?:credentials|account|keys?)[^.;]{0,40}
          (?:not allowed|cannot|can not|only|not supported|limited)
        |only (?:in|for) (?:test|sandbox|live)
      `,
      fair,
      { 'perm.resource': hint },
    ),
    ...sidesTold,
    ...knownPlaces.side,
    ...triedAlready.mode,
    coded(
      'mode-switch',
      regex`
        (?:
            sandbox|is_?sandbox|test_?net|test_?mode|use_?test_?net|demo|paper(?:_?trading|_?mode)?|live_?mode
            |is_?live|production
          ) ?["']?\]? ?[:=,(] ?["']?(?:true|false|1\b|0\b|yes|no)
        |set_?sandbox(?:_?mode)?\(|environment\.(?:sandbox|production|live|test)
        |(?:env|environment|mode)["']? ?[:=(] ?["'](?:sandbox|live|production|test|staging)
      `,
      strong,
    ),
    coded(
      'third-argument',
      /new [a-z_\\]{0,40}(?:api|client|gateway|binance|exchange)[a-z_]{0,30}\([^()]{8,200}, ?(?:true|false) ?\)/,
      fair,
    ),
    coded('test-key-in-code', /(?:sk|pk|rk)_test_|test_(?:sk|pk|key|secret)|sandbox-(?:sq0|key)/, weak, {
      'key.placeholder': hint,
      'key.wrong_kind': hint,
    }),
    configured(
      'mode-setting',
      regex`
        (?:sandbox|test_?net|test_?mode|live_?mode|demo)[a-z_]{0,30} ?[:=] ?["']?(?:true|false|0|1|yes|no)
        |(?:^|[ _.-])(?:mode|env|environment) ?[:=] ?["']?(?:sandbox|live|test|production|staging|development)
      `,
      fair,
    ),
    requested(
      'test-host',
      /https?:\/\/[^/ ]{0,60}(?:sandbox|testnet|staging|paper-api|\buat\b|preprod|api-demo)/,
      fair,
      { 'env.wrong_host': hint },
    ),
    coded(
      'test-host-in-code',
      /https?:\/\/[^/ "']{0,60}(?:sandbox|test-?net|staging|paper-api|\buat\b|preprod|api-demo)/,
      fair,
      {
        'env.wrong_host': hint,
      },
    ),
    noticed(
      'made-there-called-elsewhere',
      'The key was made in a sandbox, while nothing in request, code or settings points there.',
      isSandboxLeftOut,
      fair,
      { 'env.wrong_host': weak, 'key.revoked': -weak },
    ),
    noticed(
      'host-of-the-other-side',
      'The user speaks of credentials of one side, and the only host in view belongs to the other.',
      hostOfOtherSide,
      decisive,
      { 'token.incomplete': -strong, 'env.wrong_host': weak, 'key.revoked': -fair, 'account.suspended': -fair },
    ),
    noticed(
      'mixed',
      'Keys of both modes, test and live, are in use side by side.',
      (observed) => modesOf(observed).size === 2,
      fair,
    ),
    noticed(
      'key-against-host',
      'The key belongs to one mode and the address to the other.',
      (observed) => clash(observed) !== null,
      strong,
    ),
    noticed(
      'emulator-key-at-the-vendor',
      'The key is the public one of an emulator for the own machine, and the address is that of the hosted service.',
      (observed) => emulatorKey(observed) !== null,
      proven,
      { ...unproven('env.test_live'), 'env.wrong_host': -strong, 'key.unknown': -strong },
    ),
  ],

  examine(observed): Verdict<Found> {
    const found = clash(observed)
    if (found !== null) return suspected(found)
    const emulator = emulatorKey(observed)
    if (emulator !== null) return suspected({ key: 'test', other: 'live', where: 'the address' })
    const documented = statedAs(observed, 'env.test_live')
    return documented.verdict === 'suspected' ? suspected({ key: null, other: null, where: null }) : documented
  },

  explain: ({ found, providerName }) =>
    found?.key
      ? `The key is a ${found.key} key, but ${found.where} belongs to the ${found.other} side of ${providerName}; the two know nothing of each other.`
      : `${providerName} keeps test (sandbox) and live apart, each with its own keys, objects and often its own host; key, object and address here are not of the same side.`,

  fix: ({ found, observed }) =>
    fix('Decide for test or live, and take key, base URL, object ids and webhook secret all from that side.', {
      edits: found?.other ? [{ kind: 'replace-key', target: keyTarget(observed), with: `a ${found.other} key` }] : [],
    }),

  dashboard: 'keys',
  question:
    'Is the key from the test (sandbox) or the live side of the dashboard, and which of the two does the base URL belong to?',
})

const testHost = /(?:^|[.-])(?:sandbox|testnet|staging|uat|preprod|paper-api|api-demo|demo)(?=[.-]|\d)/

function modesOf({ credentials }: Observed): ReadonlySet<Mode> {
  const modes = credentials.flatMap(({ reading }) => reading.matches.slice(0, 1).map(({ env }) => env))
  return new Set(modes.filter((env) => env !== 'any'))
}

/** A key whose shape tells its mode, against a host or a variable name that tells the other one. */
const clash = once((observed: Observed): Found | null => {
  const [mode, second] = modesOf(observed)
  if (mode === undefined || second !== undefined) return null
  const other: Mode = mode === 'test' ? 'live' : 'test'
  const host = observed.host
  const hostMode = host === null ? null : testHost.test(host) ? 'test' : hasTestHost(observed) ? 'live' : null
  if (host !== null && hostMode === other) return { key: mode, other, where: host }
  const named = observed.credentials.find(({ place, name }) => place === 'variable' && nameMode(name ?? '') === other)
  return named?.name ? { key: mode, other, where: `the variable ${named.name}` } : null
})

function nameMode(name: string): Mode | null {
  if (/(?:^|_)(?:LIVE|PROD|PRODUCTION)(?:_|$)/i.test(name)) return 'live'
  return /(?:^|_)(?:TEST|SANDBOX|STAGING)(?:_|$)/i.test(name) ? 'test' : null
}

/** Who tells that the calls go there, or that both sides refuse, has left nothing out. */
const calledThere = regex`
  \b(?:calls?|called|push|requests?|payments?|tests?|tested|tried|runs?|running|used|against|end-?point|host|urls?|address|points?|goes|sent|fails?|refused|connect(?:s|ed)?|same)
    [a-z ]{0,20} (?:on|in|against|at|to|of|with) (?:the |an? |their |its )?(?:[a-z]{2,12} )?(?:sandbox|test ?net|test network|demo (?:account|environment)|paper)
  |(?:sandbox|test ?net)[a-z ,]{0,30} (?:both|too\b|as well)|both[a-z ]{0,20} (?:sandbox|test ?net)
`

function isSandboxLeftOut({ zones }: Observed): boolean {
  const sandbox = /sandbox|test ?net|test network|demo (?:account|environment)|paper (?:account|trading)/
  return (
    sandbox.test(zones.remarks) &&
    !calledThere.test(zones.remarks) &&
    !sandbox.test(`${zones.request} ${zones.code} ${zones.config} ${zones.answer}`)
  )
}

function hasTestHost({ provider }: Observed): boolean {
  return provider?.hosts.some((host) => testHost.test(host)) ?? false
}
