import { regex } from '../../model/regex.ts'

const prompt = regex`
  ^[ \t]{0,8}(?:
      \([\w.-]{1,30}\)[ ]
    )?(?:
      >>>|\.\.\.|In \[\d{1,3}\]:[ ]?!?|irb\([^)]{1,30}\)[^>]{0,20}>|PS [^>\n]{0,120}>|[A-Z]:\\[^>\n]{0,120}>
      |➜[ ]{1,3}[\w.~/-]{1,60}(?: git:\([^)]{1,60}\))?(?: ✗)?|\[[^\]\n]{1,60}\][$#%]|[\w.@:~/-]{0,80}[$#%❯>]
      |\w[\w.-]{0,30}@[\w.-]{1,40}[: ][^$#%>\n]{0,80}[$#%>]
    )[ ]{0,4}(?=\S)(.*)$
`

/** What was typed behind a prompt of a shell or an interpreter; null where the line is no such. */
export function commandOf(line: string): string | null {
  const found = prompt.exec(line)
  if (!found) return null
  const command = found[1] ?? ''
  // `# a comment` and `> a quotation` begin as prompts of root and of cmd do.
  if (/^[ \t]{0,8}[#>] /.test(line) && !startsAsCommand.test(command)) return null
  return command
}

const startsAsCommand =
  /^(?:sudo |echo|printenv|printf|cat |type |env|export|set |docker|kubectl|systemctl|node|python3?|npm|npx|curl|process\.env|config\(|env\(|import\.meta|\$)/
