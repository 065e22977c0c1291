import { wwwTwin } from '../../../looks/www-twin.ts'
import type { Observed } from '../../../model/observed.ts'
import { decisive, fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { usesAuthorization } from '../../../wire/written.ts'
import { regex } from '../../../model/regex.ts'

/** Addresses that are known to lead on to another one, and how people tell of them. */
export const redirectingPlaces: readonly Sign[] = [
  noticed(
    'with-and-without-www',
    'The same site is called with and without “www.”: one of the two names redirects to the other, and the header with the key is left behind.',
    (observed) => wwwTwin(observed) !== null && usesAuthorization(observed),
    strong,
    { 'env.wrong_host': -weak, 'key.placeholder': -fair },
  ),
  noticed(
    'www-holds-an-api',
    'An API is called at “www.”, where sites redirect to their bare name, and the key is not seen.',
    isApiAtWww,
    fair,
    { 'client.defect': -hint, 'env.wrong_host': hint },
  ),
  noticed(
    'archive-of-the-web-site',
    'Archives and files of releases at github.com are served after a redirect to another host; the API has addresses of its own for them.',
    isFileOfGitHubSite,
    decisive,
    { 'env.wrong_host': strong, 'perm.resource': -fair, 'perm.scope': -fair },
  ),
  noticed(
    // Starlette, FastAPI and what is mounted in them answer `/mcp` with a redirect to `/mcp/`.
    'mount-without-its-slash',
    'An MCP server of one’s own is called at “/mcp”: mounted applications answer that with a redirect to “/mcp/”, and many clients leave the key behind.',
    isMountWithoutSlash,
    weak,
    { 'env.wrong_host': hint },
  ),
  remarked(
    // Marathon, Vault, Consul, Nomad and others send a call on to the node that leads.
    'leader-answers',
    regex`
      (?:with|at|against|to|on|of) (?:the )?(?:address (?:of|for) )?(?:the )?(?:current |active |elected )?
        (?:leader|leading (?:node|master)|active node|primary node)[a-z' ]{0,16} (?:it |this |that |all )?(?:works?|passes|is fine|succeeds|answers)
      |(?:only )?(?:works?|fine|passes|succeeds) (?:only )?(?:when |if |with |at |against |on |to )[a-z ]{0,24}
        (?:leader|leading (?:node|master)|active node)\b
      |fails? (?:when|if|as soon as|while)[a-z ]{0,14} (?:(?:another|a non-leading|a standby|a follower|the other)[ ]
        (?:master|node|server|instance|replica|one)|(?:a |the )?(?:standby|follower|non-leader)(?: node)?)\b
      |(?:standby|follower|non-leader|other master)(?: nodes?)? (?:answers?|gives?|returns?|refuses?|fails?|redirects?)
    `,
    strong,
    { 'send.absent': -weak, 'client.defect': -hint, 'env.wrong_host': hint },
  ),
]

const nothingSeen = /authentication required|not authenticated|unauthenticated|missing|no (?:api|auth|token|credential)/

function isApiAtWww(observed: Observed): boolean {
  const { host, path, zones, provider } = observed
  return (
    host !== null &&
    host.startsWith('www.') &&
    provider === null &&
    /\/(?:api|v\d|rest|graphql)\b/.test(path ?? '') &&
    usesAuthorization(observed) &&
    nothingSeen.test(zones.answer)
  )
}

function isMountWithoutSlash({ zones, provider }: Observed): boolean {
  return (
    provider === null &&
    /https?:\/\/[a-z0-9.:-]{3,80}\/mcp(?:["' ]|$)/.test(`${zones.request} ; ${zones.config} ; ${zones.code}`) &&
    /authorization/.test(`${zones.request} ${zones.config} ${zones.code}`) &&
    !/issuer|audience|\boauth\b|scope|invalid_token|\baud\b/.test(zones.all)
  )
}

function isFileOfGitHubSite(observed: Observed): boolean {
  return (
    observed.host === 'github.com' &&
    /^\/[^/]{1,60}\/[^/]{1,100}\/(?:archive|releases\/download|raw|zipball|tarball)\//.test(observed.path ?? '') &&
    usesAuthorization(observed)
  )
}
