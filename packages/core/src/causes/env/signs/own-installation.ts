import { decisive, fair, noticed, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { madeForAnotherServer } from './made-for-another-server.ts'

/** Software that companies run themselves, and the public host that its tools ask when nobody tells them another. */
const products: readonly { readonly name: string; readonly publicHost: RegExp }[] = [
  { name: 'gitlab', publicHost: /(?<![\w.-])(?:registry\.)?gitlab\.com\b/ },
  { name: 'github', publicHost: /(?<![\w.-])api\.github\.com\b/ },
  { name: 'sentry', publicHost: /(?<![\w-])(?:[a-z]{2}\.)?sentry\.io\b/ },
  { name: 'sonarqube', publicHost: /(?<![\w.-])(?:api\.)?sonarcloud\.io\b/ },
  { name: 'gitea', publicHost: /(?<![\w.-])(?:gitea\.com|codeberg\.org)\b/ },
  { name: 'forgejo', publicHost: /(?<![\w.-])codeberg\.org\b/ },
  { name: 'bitbucket', publicHost: /(?<![\w-])(?:api\.)?bitbucket\.org\b/ },
  { name: 'langfuse', publicHost: /(?<![\w-])(?:us\.)?cloud\.langfuse\.com\b/ },
  { name: 'posthog', publicHost: /(?<![\w-])(?:app|us\.i|eu\.i|us|eu)\.posthog\.com\b/ },
  { name: 'infisical', publicHost: /(?<![\w-])(?:app|us|eu)\.infisical\.com\b/ },
  { name: 'supabase', publicHost: /(?<![\w-])[a-z]{20}\.supabase\.co\b/ },
  { name: 'chatwoot', publicHost: /(?<![\w-])app\.chatwoot\.com\b/ },
]

const whose = "(?:self-?hosted|on-?prem[a-z]{0,6}|private|own|company(?:'s)?|firm's|corporate|internal|enterprise)"
/** A repository or a group may be private on the public server as well. */
const notOfIt = '(?! (?:repo|project|group|package|registr|runner|account|team|cloud))'
const isOwn = new Map(
  products.map(({ name }) => [
    name,
    new RegExp(
      `\\b${whose} (?:[a-z]{2,14} )?${name}\\b${notOfIt}|\\b${name} (?:\\()?(?:enterprise (?:server|edition)|server\\b|community edition|self-?hosted|self-?managed|on-?prem|data cent)|\\b${name} (?:is|was|runs) (?:self-?hosted|on-?prem)`,
    ),
  ]),
)

/** The tool asked the public server, and the user's own one is where the key is known. */
export const ownInstallation: readonly Sign[] = [
  ...madeForAnotherServer,
  noticed(
    'public-host-for-own-installation',
    'The user has an installation of their own, and the public server of the same product was asked.',
    isPublicForOwn,
    decisive,
    { 'client.defect': -weak, 'perm.scope': -strong, 'key.unknown': -fair, 'config.not_loaded': -fair },
  ),
  noticed(
    'path-of-another-edition',
    'The path is that of another edition: /api/v3 belongs to GitHub Enterprise Server, /!api/ to the pages of Bitbucket.',
    ({ zones: { request, answer, code, config } }: Observed) => {
      const asked = `${request} ; ${answer} ; ${code} ; ${config}`
      return /(?<![\w.-])(?:api\.)?github\.com\/api\/v3\b|(?<![\w.-])bitbucket\.org\/!api\//.test(asked)
    },
    decisive,
    { 'key.wrong_kind': -strong, 'perm.scope': -fair, 'perm.resource': -fair, 'api.retired': fair },
  ),
]

function isPublicForOwn({ zones }: Observed): boolean {
  if (zones.remarks === '') return false
  const asked = `${zones.request} ; ${zones.answer}`
  return products.some(({ name, publicHost }) => publicHost.test(asked) && isOwn.get(name)?.test(zones.remarks))
}
