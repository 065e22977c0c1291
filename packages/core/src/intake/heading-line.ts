import { regexOf } from '../model/regex.ts'

/** What a heading announces; null where it only says that something follows. */
export interface Heading {
  readonly of: 'code' | 'settings' | 'answer' | null
}

const longest = 110
const settingsName = regexOf('i')`
  (?:^|[\s/\\("'\`~*])(?:
      \.env(?:\.[\w-]{1,20}){0,2}|[\w-]{1,40}\.env|[\w.-]{1,60}\.(?:ya?ml|toml|ini|conf|cfg|properties|tfvars|tf|hcl|service|plist|neon|cnf)(?:\.enc)?
      |\.(?:netrc|npmrc|pypirc|s3cfg|htaccess|bashrc|zshrc|profile|gitconfig|dockerignore)|Dockerfile|docker-compose(?:\.\w{1,20}){0,2}
      |(?:appsettings|settings|launch|mcp|config|claude_desktop_config|local\.settings)[\w.]{0,20}\.json|~?\/\.aws\/\w{1,20}|nginx|traefik|compose|workflow|Caddyfile
      |\/etc\/(?:default|environment|systemd|nginx|apache2|httpd)[\w./-]{0,80}|settings\.py
    )(?=$|[\s:)"'\`,;*\]])
`
const codeName =
  /(?:^|[\s/\\("'`])[\w.[\]-]{1,60}\.(?:[cm]?[jt]sx?|py|rb|php|go|java|kt|cs|rs|swift|dart|sh|bash|ps1|pl|lua|ex|vue|svelte|cpp|c|ipynb)(?=$|[\s:)"'`,;*])/i
const codeWords =
  /^(?:the )?(?:my )?(?:code|client|server|backend|frontend|component|composant|function|script|apps script|snippet|c#|go|node(?: ?\d{1,2})?|python|php|java|ruby|browser)(?: code)?$/i
const answerWords = regexOf('i')`
  \b(?:logs?|output|response|answer|console|says?|prints?|printed|returns?|returned|error|errors|result|terminal|network(?: tab)?|chrome|firefox
    |devtools|body|trace|stack ?trace|request headers?|headers|received|got|gives?|antwort|ausgabe|réponse)$
`
const dataName = /^[\w./~-]{1,60}\.(?:txt|json|key|pem|csv|enc)(?: \([^()]{1,60}\))?:$/i
/** The way to a settings page: `Project > Settings > API keys:`. */
const pagePath = /^[\w .&-]{2,40}(?: (?:>|→|›) [\w .&-]{2,40}){1,5}:?$/
const commentMark = /^\s{0,8}(?:\/\/|#{1,6}|--|;|<!--|\/\*|\*{2})\s{0,4}/

/** A line that names what follows it: `// src/api.ts`, `.env:`, `server log`, `wrangler.toml`. */
export function headingOf(line: string): Heading | null {
  if (line.length > longest) return null
  const isComment = commentMark.test(line)
  const text = line
    .replace(commentMark, '')
    .replace(/(?:\*\/|-->|\*{2}|[-=]{2,20})\s{0,4}$/, '')
    .trim()
  if (text.endsWith(':') && (dataName.test(text) || pagePath.test(text))) return { of: 'settings' }
  if (text === '' || /[=;{}<>|]|\["|",/.test(text)) return null
  const hasColon = text.endsWith(':')
  const words = text.split(/\s+/, 14).length
  const names = settingsName.test(text) ? 'settings' : codeName.test(text) ? 'code' : null
  if (names !== null && (words <= 2 || (hasColon && words <= 12) || (isComment && words <= 6) || isNote(text)))
    return { of: names }
  const title = text.replace(/:$/, '').replace(/\s?\([^)]{0,60}\)$/, '')
  if (isComment && !hasColon) return null
  if (/\w\(/.test(text) || !(hasColon || /^[\w /'-]+$/.test(title))) return null
  if (words <= 7 && (hasColon || words <= 3) && answerWords.test(title)) return { of: 'answer' }
  if (hasColon && codeWords.test(title)) return { of: 'code' }
  return null
}

/** `~/.aws/credentials (retyped from paper)`: a file's name with a note in brackets behind it. */
function isNote(text: string): boolean {
  return /^\S{3,80} \([^()]{1,100}\):?$/.test(text)
}
