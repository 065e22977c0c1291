import { readAssignment } from './assignments.ts'
import { regex, regexOf } from '../model/regex.ts'

const upperAssignment = regex`
  ^[ \t>]{0,12}(?:
      [-*][ \t]|(?:export|set|setx|declare -x|set -gx|ENV|ARG|env|-e|--env)[ \t]+|\$env:
      |[$%#][ \t](?:export[ \t]+)?|[A-Z]:\\[^>\n]{0,200}>[ \t]{0,4}set[ \t]+|PS [^>\n]{0,200}>[ \t]{0,4}\$env:
    )?["'\`]?[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,8}["'\`]?[ \t]{0,4}[=:](?!=)(?!:)
`
const calls = /[=:]\s{0,4}(?:await |new )?[a-z_$][\w.$]{1,60}\(.{0,400}$/
const exported =
  /^[ \t]{0,8}(?:(?:export|set|declare -x)[ \t]{1,4}[A-Za-z_]\w{0,60}=|\$env:[A-Za-z_]\w{0,60} ?=|(?:setx|set -g?x|ENV|ARG)[ \t]{1,4}[A-Za-z_]\w{0,60}[ =])/
export const sectionLine = /^\[{1,2}[\w .:"/@-]{1,80}\]{1,2}$/
const dockerfile =
  /^(?:FROM [\w./:${}-]{2,120}(?: AS \w+)?$|(?:RUN|COPY|WORKDIR|ENTRYPOINT|CMD|EXPOSE|ADD|USER|ONBUILD|HEALTHCHECK|SHELL|STOPSIGNAL|LABEL|VOLUME) [\w./[$"{-])/
const unit =
  /^(?:Exec(?:Start|Stop|Reload)\w{0,6}|Environment(?:File)?|WorkingDirectory|User|Group|Restart\w{0,6}|WantedBy|After|Description|PassEnvironment|LoadCredential|Type)=/
const proxy = regexOf('i')`
  ^\s{0,24}(?:
      (?:proxy|fastcgi|uwsgi|auth|ssl|add|more|underscores|ignore|client|grpc|access|error)_[a-z_]{2,30}[ ][^(=]{1,200};(?:\s{0,8}\#.{0,200})?$
      |(?:location|server|upstream|http|map)[ ]?[^;(]{0,80}\{$|if[ ]\(\$[a-z_]{1,40}[ ][^;]{0,120}\{$|(?:server_name|listen|root|return|rewrite|include)[ ].{1,200};$
      |<\/?(?:VirtualHost|Directory|Location|Files|IfModule|Proxy|If)\b
      |(?:reverse_proxy|header_up|header_down|basicauth|basic_auth|forward_auth|handle_path|encode|tls)\b[ ].{1,200}$
      |(?:resource|provider|variable|data|module|output|locals|terraform)[ ](?:"[^"]{1,80}"[ ]){0,2}\{$
      |machine[ ]\S{1,200}$|login[ ]\S{1,200}$|password[ ]\S{1,200}$|\/\/[\w.-]{3,80}\/:_authToken=
      |option[ ]forwardfor|http-request[ ]|server[ ]\w{1,40}[ ]\S{1,80}
    )
`

const apache = regex`
  ^\s{0,24}(?:
      WSGI[A-Z]\w{3,30}|Rewrite(?:Rule|Cond|Engine|Base)|SetEnv(?:If\w{0,8})?|Proxy(?:Pass|Preserve|FCGI|Request)\w{0,20}|RequestHeader
      |Header[ ](?:always|set|unset|add|append|edit)|Auth(?:Type|Name|Basic\w{4,20}|UserFile)|CGIPassAuth|FcgidPassHeader|Server(?:Name|Alias)
      |DocumentRoot|SSL[A-Z]\w{3,30}|Require[ ](?:all|valid)|AllowOverride|SetHandler|LoadModule
    )[ ]\S
`
/** What a settings page shows, copied as text: `Credential: Name = …`, `API key | …`. */
const form =
  /^\s{0,12}(?:Authentication|Credentials?|Headers?|Auth type|API key|Token|Username|Password|Secret|Server token|Personal access token)\s{0,4}(?:[|→=\t]|:\s)(?!.{0,200}\{)/i
/** `.env.local   NAME=value`, `.env:3:NAME=value`: a line of a file with its name before it. */
const fileLine = /^[\w./-]{0,40}\.env[\w.-]{0,20}(?::\d{1,4})?[: \t]\s{0,30}(?:export )?[A-Z][A-Z0-9_]{1,80}=/

/** `"headers": { "Authorization": "Bearer ${env:TOKEN}" }`: settings of a client, of which people paste this line alone. */
const headerOfVariable = regexOf('i')`
  ^\s{0,40}(?:"(?:http_?)?headers"\s{0,4}[:=]\s{0,4}\{\s{0,4})?
    "(?:authorization|[a-z-]{0,24}(?:api-?key|token))"\s{0,4}[:=]\s{0,4}"(?:(?:bearer|token|basic)[ ])?
    (?:\$\{(?:(?:env|input)[:.])?[a-z][\w-]{1,60}\}|\{env:\w{2,60}\}|\$[a-z]\w{1,60})"[\s,}]{0,8}$
`

/** Whether a line is surely one of settings, wherever it stands. */
export function isSettingsLine(line: string): boolean {
  if (upperAssignment.test(line)) return !calls.test(line) && !/\{$|\($/.test(line)
  return (
    exported.test(line) ||
    fileLine.test(line) ||
    headerOfVariable.test(line) ||
    apache.test(line) ||
    form.test(line) ||
    dockerfile.test(line) ||
    unit.test(line) ||
    (proxy.test(line) && !/^\s{0,24}(?:server|data|return|header|request|auth|if)\b[^;{"]{0,80}$/i.test(line))
  )
}

/** Whether a line is one of settings where settings are expected: below a file's name, in a fence, among others. */
export function fitsSettings(line: string): boolean {
  return (
    readAssignment(line) !== null ||
    sectionLine.test(line) ||
    /^\s*(?:#|;|-\s|[\w."'/@${}-]+:\s*$|[\])}]+,?$)/.test(line)
  )
}

const yamlKey = /^(\s{0,40})(?:- )?["']?[\w./@$-]{1,80}["']?:(?:\s{0,4}(?:[|>][+-]?|&\w{1,30}))?\s{0,8}(?:#.{0,200})?$/
const yamlItem = /^\s{0,40}-\s{1,4}(?:[\w./@-]{1,80}:(?: |$)|["'\w$./{[])/
const yamlMember = /^\s{0,60}(?:-\s{1,4})?["']?[\w./@$-]{1,80}["']?:(?:\s|$)/

/** A key with nothing behind it, over a deeper line that is a member or an item: YAML, and hardly anything else. */
export function opensYaml(line: string, next: string): boolean {
  const key = yamlKey.exec(line)
  if (key) {
    const depth = indent(next)
    return (
      (depth > indent(line) && (yamlMember.test(next) || yamlItem.test(next))) ||
      (depth === indent(line) && depth > 0 && yamlItem.test(next))
    )
  }
  return (
    /^\s{0,12}- (?:uses|name|run|image|env|key|script|task|hosts?|provider|id):/.test(line) ||
    /^(?:apiVersion|kind|services|jobs|stages): ?/.test(line)
  )
}

export function continuesYaml(line: string): boolean {
  return yamlMember.test(line) || yamlItem.test(line) || /^\s{0,40}#/.test(line) || /^\s{2,60}\S/.test(line)
}

export function indent(line: string): number {
  return line.length - line.trimStart().length
}
