import { fair, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const pastedAtPrompt = regex`
  (?:past(?:ed|ing|e)|ctrl[-+ ]?v|\^v|right[- ]click)[a-z0-9 -]{0,40}
    (?:prompt|(?:anaconda|command|powershell|windows|git bash|mingw\w{0,4}|cmd|python|node) (?:shell|prompt|console|terminal|window))
`
const windowsConsole = /windows|powershell|anaconda|cmd\.exe|\bcmd\b|git bash|mingw|getpass/

/** A key with a wrong letter is refused in other words: the one in use is no such key. */
const wrongKeyAnswersOtherwise = regex`
  (?:wrong|false|bad|made-?up|random|invalid|changed|mistyped|another)[a-z ]{0,8} (?:letters?|characters?|keys?|tokens?|password)[a-z ]{0,24}[ ]
    (?:gives?|gave|yields?|returns?|brings?|says?|answers?|leads? to|is answered|shows?)[^;]{0,60}
    \b(?:not this|another|different|other (?:error|message|answer|text)|instead)\b
`

/** What a console does to a key that is pasted into it, and how its refusal differs from that of a wrong key. */
export const pastedAtConsole: readonly Sign[] = [
  noticed(
    'pasted-at-a-console-of-windows',
    'The key was pasted at a prompt of a console on Windows, where Ctrl-V may leave a control character.',
    isPastedOnWindows,
    strong,
    { 'key.whitespace': fair, 'key.truncated': weak, 'key.mistyped': -weak },
  ),
  remarked('wrong-key-answers-otherwise', wrongKeyAnswersOtherwise, fair, {
    'key.whitespace': weak,
    'key.encoded': weak,
    'key.mistyped': -strong,
    'key.unknown': -fair,
    'key.revoked': -fair,
  }),
]

function isPastedOnWindows({ zones: { remarks } }: Observed): boolean {
  return pastedAtPrompt.test(remarks) && windowsConsole.test(remarks)
}
