import { decisive, fair, hint, noticed, remarked, requested, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What a blank or a line end at the key says about other causes. */
export const edges = {
  'key.invisible': weak,
  'key.unknown': -fair,
  'key.revoked': -fair,
  'key.expired': -fair,
  'key.missing': -hint,
  'perm.scope': -fair,
}

/** Where a line end or a blank came along with the key, and what takes it for an attack. */
export const whitespacePlaces: readonly Sign[] = [
  said(
    'taken-for-injection',
    /(?:potential )?header injection|(?:new-?line|line feed|carriage return|null byte)[^;]{0,40} detected in headers?/,
    decisive,
    { ...edges, 'client.defect': -weak, 'server.fault': -weak },
  ),
  said(
    // reqwest keeps the refusal of a header to itself until the request is built; what clones it before says this.
    'request-that-cannot-be-cloned',
    /expected a clon(?:e)?able request|cannot clone request|request (?:is not|cannot be|could not be) cloned?/,
    fair,
    { ...edges, 'key.invisible': fair, 'config.not_loaded': -weak, 'key.missing': weak },
  ),
  noticed(
    'line-end-after-masked',
    'The log masks the secret and breaks the line behind it, within a command.',
    ({ raw }) => /\*{3}"?[ \t]{0,4}\n[ \t]{0,40}\](?:;|[ \t]|\n)/.test(raw.answer),
    strong,
    { ...edges, 'config.mangled': weak, 'config.not_loaded': -weak },
  ),
  requested(
    'blank-in-the-address',
    regex`
      [?&](?:client_?id|app_?id|api_?key|key|access_?token|token|secret)=(?:
          (?:%20|%0[ad]|\+)[a-z0-9._-]{8,200}|[a-z0-9._-]{8,200}(?:%20|%0[ad]|\+)(?:&| |$)
        )
      |https?:\/\/[^\s]{4,200}[/=] [a-z0-9_-]{16,128}(?:\/|\?|&| |$)
    `,
    decisive,
    { ...edges, 'send.wrong_place': -weak },
  ),
  remarked(
    'whole-line-selected',
    regex`
      triple-?(?: ?click)|(?:select|mark|highlight)(?:ed|ing) the (?:whole|entire|full) line
      |with (?:the |its |a )?(?:line (?:break|end|feed)|new-?line)
    `,
    strong,
    edges,
  ),
  remarked(
    'same-on-both-sides',
    regex`
      (?:very|exactly the) same (?:text|characters?|string|value)
      |same (?:text|value|string|characters|key|token|secret) (?:on|at|in) both (?:sides|ends)
      |both (?:sides|ends) (?:have|hold|use|hold) the same
    `,
    weak,
    { 'key.invisible': weak, 'key.encoded': hint, 'config.mangled': hint },
  ),
  remarked(
    'file-edited',
    regex`
      (?:key|token|secret|password|file)s?\b[a-z._ ]{0,20} (?:was |is |were |has been )?
        (?:edited|opened|changed|saved|created|written|made|filled)[a-z ]{0,16} (?:with|in|by|using)[ ]
        (?:an? |the |my )?(?:text |simple |plain )?(?:editor|notepad|vim?|nano|emacs|gedit|sublime|wordpad)\b
    `,
    fair,
    { ...edges, 'config.mangled': hint },
  ),
]
