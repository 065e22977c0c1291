import { regexOf } from '../model/regex.ts'

const load = regexOf('m')`
  ^[ \t]*(?:[a-z_]{1,30}\.)?(?:load_dotenv|config)\(|^[ \t]*dotenv\.(?:load|config)\b
  |^[ \t]*require\(['"]dotenv['"]\)\.config\(
`
const importLine = regexOf('gm')`
  ^[ \t]*(?:
      from[ \t]+[\w.]+[ \t]+import\b|import[ \t]+[\w.{*'"@]|(?:const|let|var)[ \t]+.{1,60}=[ \t]*require\(
    )(?!.*dotenv)(?!.*\b(?:os|sys|path|fs|logging|json|re|typing|asyncio|streamlit)\b['"]?\)?;?[ \t]*$).*$
`

/** Whether code loads the env file only after it has imported libraries, which may read their variables on import. */
export function loadsEnvFileLate(code: string): boolean {
  if (!/dotenv/i.test(code)) return false
  const at = load.exec(code)?.index
  return at !== undefined && [...code.slice(0, at).matchAll(importLine)].length > 0
}
