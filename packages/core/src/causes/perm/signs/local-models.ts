import type { Observed } from '../../../model/observed.ts'
import { fair, noticed, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const noKeyThere = {
  'key.missing': -strong,
  'send.absent': -strong,
  'key.wrong_kind': -weak,
  'key.unknown': -weak,
  'perm.resource': -weak,
  'perm.scope': -weak,
} as const

/** Servers of models on one's own machine ask for no key: what they refuse is the origin of a page. */
export const localModels: readonly Sign[] = [
  noticed(
    'page-at-a-local-model',
    'Ollama refuses pages and extensions whose origin is not in OLLAMA_ORIGINS with 403; it asks for no key.',
    (observed) => isRefusedByOllama(observed) && fromAPage(observed),
    strong,
    { 'browser.cors': strong, 'client.defect': -weak, ...noKeyThere },
  ),
  noticed(
    'forbidden-by-a-local-model',
    'A local Ollama answers 403 to an origin that it was not told of; it asks for no key.',
    isRefusedByOllama,
    fair,
    { 'browser.cors': fair, ...noKeyThere },
  ),
]

/** A plan that is too small, a limit, and what a proxy in front of it says have words of their own. */
function isRefusedByOllama({ zones, statuses, provider }: Observed): boolean {
  return (
    statuses.includes(403) &&
    (provider?.id === 'ollama' || /\bollama\b/.test(zones.all)) &&
    !/subscription|upgrade|usage limit|nginx|cloudflare|tunnel|ngrok|caddy|traefik|reverse proxy|ollama\.com\/(?:api|v1)|api[ -]?key|not authenticated|open ?webui/.test(
      zones.all,
    )
  )
}

const page = regex`
  browser|extension|chrome|firefox|safari|\bedge\b|add-?on|web ?(?:app|page|site|ui|view)|electron|tauri|obsidian|\borigin|cors\b
  |javascript|fetch\(|xmlhttprequest|plug-?in
`

function fromAPage({ zones }: Observed): boolean {
  return page.test(zones.all)
}
