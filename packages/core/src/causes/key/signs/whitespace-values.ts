import { splitByBlank } from '../../../keys/split-by-blank.ts'
import { coded, configured, fair, hint, noticed, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { edges } from './whitespace-places.ts'
import { notElsewhere, proven } from './proven.ts'
import { regex } from '../../../model/regex.ts'

/** Code and settings that hold a blank or a line end with the key, or take one in. */
export const whitespaceValues: readonly Sign[] = [
  coded(
    'blank-in-literal',
    regex`
      (?:key|token|secret|password|pass)[a-z_]{0,10}["']? ?[=:(] ?(?:
          "(?: [^"\s]{8,200}|[^"\s]{8,200} )"|'(?: [^'\s]{8,200}|[^'\s]{8,200} )'
          |\`(?: [^\`\s]{8,200}|[^\`\s]{8,200} )\`
        )
    `,
    strong,
    edges,
  ),
  coded(
    'reads-file-raw',
    regex`
      (?:
          open\([^)]{1,80}\)\.read\(\)|readfilesync\([^)]{1,80}\)(?:\.tostring\([^)]{0,12}\))?
          |file_get_contents\([^)]{1,80}\)|file\.read\([^)]{1,80}\)|ioutil\.readfile|os\.readfile
        )(?!\.(?:strip|trim|chomp|rstrip))
    `,
    fair,
  ),
  coded('split-authorization', /[`"'](?:bearer|token) ?: ?\$?\{?/, hint, { 'send.scheme_wrong': strong }),
  noticed(
    'blank-splits-a-key',
    'A literal is a whole key of its issuer once the blank within it is taken out.',
    (observed) => splitByBlank(observed) !== null,
    proven,
    { ...notElsewhere, 'send.wrong_place': -strong },
  ),
  configured(
    'blank-in-quotes',
    regex`
      (?:key|token|secret|password)["']? ?[=:] ?(?:
          "(?: [^"\s]{8,200}|[^"\s]{8,200} )"|'(?: [^'\s]{8,200}|[^'\s]{8,200} )'
        )
    `,
    strong,
    edges,
  ),
  coded(
    // Both end the text with a line break, and it is encoded with the key.
    'base64-of-a-whole-line',
    regex`
      \becho (?!-[a-z]{0,3}n)[^|;&]{3,160}\| ?base64\b(?! ?(?:-d|--decode))
      |\bbase64(?: -w ?0| --wrap=0)? ?<<<
    `,
    strong,
    { ...edges, 'send.scheme_wrong': weak, 'key.encoded': hint, 'config.not_loaded': -weak },
  ),
  configured(
    'echo-into-secret',
    regex`
      echo (?!-n)["']?[^|]{3,120}\| ?(?:
          base64|docker secret|kubectl|gh secret|vercel env|wrangler secret|fly secrets|heroku
        )
      |create secret [^|]{0,80}--from-file|<<<|base64 <<|token: secret:|stringdata|secretkeyref
    `,
    fair,
    { 'key.encoded': weak },
  ),
  configured(
    'escape-at-the-end',
    /(?:key|token|secret|password|pat)["']? ?[=:] ?["'][a-z0-9_.=/+-]{8,400}(?:\\[nrt]){1,3}["']/,
    strong,
    edges,
  ),
  configured('yaml-block', /(?:key|token|secret|password)["']? ?: ?[|>][+-]? /, strong),
  configured('blank-before-separator', /(?:[:=]|key|token) ?["']?[a-z0-9_-]{16,128} [|,;][a-z0-9]/, strong, edges),
]
