import { regex, regexOf } from '../model/regex.ts'

/** A line that was typed at a prompt, or that is a command by its looks. */
export interface TypedLine {
  readonly at: 'shell' | 'language' | 'database'
  /** Without the prompt. */
  readonly command: string
  /** Whether a prompt says so, rather than the looks of the command. */
  readonly isPrompted: boolean
}

/** `~/code/shop$ `, `kim@host:/app# `, `server$ `, `mo@tp ~> `, `PS C:\\> `, `C:\\dev>`: any of them with something typed behind it. */
const shellPrompt = regex`
  ^\s{0,8}(?:
      (?:\([\w.-]{1,40}\)[ ])?(?:
          [$%][ ]{1,4}
          |[\w.-]{1,40}@[\w.-]{1,60}(?::|[ ])?[^$#\n>]{0,120}[$#>][ ]{1,4}
          |(?:[\w.-]{1,30}|[~/][\w.~/-]{0,80})[$][ ]{1,4}
          |PS[ ][^>\n]{0,200}>[ ]?
          |[A-Z]:\\[^>\n]{0,200}>[ ]?
          |[➜❯λ»][ ]{1,4}(?:[\w.~/-]{1,60}[ ](?:git:\([^)\n]{1,60}\)[ ]{1,4})?(?:[✗✘][ ])?)?
          |\/[\w/-]{0,40}[ ]#[ ]
        )
    )(?=\S)
`
const languagePrompt =
  /^\s{0,8}(?:> (?=(?:process|require|JSON|Buffer|Object|await|const|let|typeof)\b[ .(])|>>> ?|\.\.\. |In \[\d{1,4}\]: |irb(?:\([^)\n]{1,40}\))?[:\d>*]{0,12} |pry\([^)\n]{1,20}\)> )/
const databasePrompt =
  /^\s{0,8}(?:[\w.-]{1,30}[=-][#>] |mysql> |sqlite> |MariaDB [^>\n]{1,40}> |[\w.-]{1,20} {0,6}> (?=select |show |describe ))/i

/** Words that begin a command; what follows has to look like one, since people begin sentences with them, too. */
const program = regex`
  ^(?:sudo[ ]|time[ ]|&[ ]?)?(?:[A-Za-z_]\w{0,60}=\S{0,400}[ ]{1,4}){0,4}(?:
      docker(?:-compose)?|podman|kubectl|helm|node|nodemon|deno|bun|bunx|npm|npx|pnpm|yarn|python[\d.]{0,4}|pip3?|uv|uvicorn|pytest
      |php|composer|ruby|bundle|rails|go|cargo|java|mvn|gradle|dotnet|aws|az|gcloud|gh|glab|git|terraform|vercel|netlify|heroku|fly
      |flyctl|wrangler|ssh|scp|unset|source|cat|echo|printf|env|printenv|grep|sed|awk|head|tail|base64|openssl|http|https|xh|wget|s3cmd|psql
      |redis-cli|systemctl|journalctl|crontab|xxd|hexdump|od|read|type|gc|setx|vault|op|doppler|flutter|expo|supabase|stripe|firebase
    )(?:\.exe)?[ ]{1,4}(?=
      -{1,2}\w|["'$./~]|[\w:./-]{1,40}[ ].{0,300}[ ]--[a-z]|[\w./-]{0,80}[./=$][\w{]
      |(?:run|exec|build|create|get|apply|login|auth|secrets?|push|pull|clone|install|ci|add|compose|start|up|logs|describe|config(?:ure)?
          |cat|status|restart|list|ls|set|inspect|publish|deploy|api|account|sts|s3|whoami|env|variables?)(?:[ ]-|[ ].{0,300}[ ]--?\w|[ ][\w./$"-]{1,60}$|[ ][\w.:/-]{1,40}[ ][-\w./$"|:]{1,60}$|$|[ ][|>&])
    )
`
const cmdlet =
  /^(?:\$\w{1,40} = )?(?:Invoke-(?:WebRequest|RestMethod)|Get-(?:Content|ChildItem|Item)|Set-\w{1,30}|New-\w{1,30}|Test-\w{1,30}|iwr|irm) |^\d{1,4}\.\.\d{1,6} \| /
const curlCommand =
  /^(?:\w{1,60}=\S{0,400} ){0,4}(?:sudo |time )?(?:\/[\w/]{1,60}\/)?curl(?:\.exe)?\s+(?:-|["'$%\\^`]|\S{0,200}[.:/]\S|localhost)/

/** The command on a line; null where the line is something else. */
export function typedLine(line: string): TypedLine | null {
  const language = languagePrompt.exec(line)
  if (language) return { at: 'language', command: line.slice(language[0].length), isPrompted: true }
  const shell = shellPromptOf(line)
  if (shell !== '') return { at: 'shell', command: line.slice(shell.length), isPrompted: true }
  if (databasePrompt.test(line)) return { at: 'database', command: line, isPrompted: true }
  const bare = line.replace(/^\s{0,8}(?:[>#] )?\s{0,4}/, '')
  return curlCommand.test(bare) || program.test(bare) || cmdlet.test(bare)
    ? { at: 'shell', command: bare, isPrompted: false }
    : null
}

/** The prompt of a shell that a line begins with; an empty text where there is none. */
export function shellPromptOf(line: string): string {
  return mayHavePrompt.test(line) ? (shellPrompt.exec(line)?.[0] ?? '') : ''
}

const mayHavePrompt = /[$%#>➜❯λ»]/

export function isCurl(command: string): boolean {
  return curlCommand.test(command)
}

export type Printed = 'settings' | 'code' | 'answer'

const settingsFile = regexOf('i')`
  (?:^|[\s/\\"'])(?:
      \.env[\w.-]{0,30}|[\w.-]{0,40}\.(?:env|ya?ml|toml|ini|conf|cfg|properties|tfvars|tf|service|netrc|npmrc|plist|json|key|pem|txt)
      |\.(?:netrc|npmrc|pypirc|s3cfg|bashrc|zshrc|profile|gitconfig|dockerignore|git-credentials)
      |credentials|Dockerfile|docker-compose\S{0,20}|environ|\/etc\/default\/[\w.-]{1,40}
    )(?=$|[\s"';|)])
`
const codeFile =
  /[\w-]\.(?:[cm]?[jt]sx?|py|rb|php|go|java|kt|cs|rs|swift|dart|sh|bash|ps1|pl|lua|ex|vue|svelte)(?=$|[\s"';|)])/i
const reads = /(?:^|[\s|;&(])(?:cat|type|gc|Get-Content|less|more|head|tail|bat|sed|grep|rg|findstr|awk|jq|yq)\s/i
const tells = regexOf('i')`
  (?:^|[\s|;&(!'"])(?:
      env(?:\s*\||\s*$)|printenv|echo\s|printf\s|set\s-S|set$|declare\s-p|export\s-p|gci\senv:|wc\s|xxd|hexdump|od\s|dir(?:\s|$)|ls(?:\s|$)
      |docker\sinspect|(?:docker[\s-])?compose\sconfig|systemctl\s(?:cat|show)|secrets?\s(?:list|ls)|env\s(?:ls|list|pull)|config(?::get)?(?:\s|$)
      |git\sconfig|(?:npm|pip|gcloud|git)\sconfig|get\s(?:secrets?|configmaps?)|tput|stat\s|file\s|string\slength|base64|date(?:\s|$)|keys\slist|list-\w|get-secret-value|versions\saccess|alias(?:\s|$)|which\s|configure|timedatectl|chronyc|whoami|hostname|repr\(
    )|^\$\w{1,40}(?:\.\w{1,20})?$|%\w{1,60}%|\$\{#\w{1,60}\}
`

/** What a command prints: the text of a file, something about the set-up, or what a program answered. */
export function printedBy(command: string): Printed {
  if (isCurl(command) || /\b(?:curl|Invoke-\w+|wget|http)\s/.test(command)) return 'answer'
  if (reads.test(command) && !/\.log\b/.test(command)) {
    if (settingsFile.test(command)) return 'settings'
    if (codeFile.test(command)) return 'code'
  }
  return tells.test(command) ? 'settings' : 'answer'
}
