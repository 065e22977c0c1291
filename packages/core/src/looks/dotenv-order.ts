const load =
  /^[ \t]*(?:[a-z_]{1,30}\.)?(?:load_dotenv|config)\(|^[ \t]*dotenv\.(?:load|config)\b|^[ \t]*require\(['"]dotenv['"]\)\.config\(/m
const importLine =
  /^[ \t]*(?:from[ \t]+[\w.]+[ \t]+import\b|import[ \t]+[\w.{*'"@]|(?:const|let|var)[ \t]+.{1,60}=[ \t]*require\()(?!.*dotenv)(?!.*\b(?:os|sys|path|fs|logging|json|re|typing|asyncio|streamlit)\b['"]?\)?;?[ \t]*$).*$/gm

/** Whether code loads the env file only after it has imported libraries, which may read their variables on import. */
export function loadsEnvFileLate(code: string): boolean {
  if (!/dotenv/i.test(code)) return false
  const at = load.exec(code)?.index
  return at !== undefined && [...code.slice(0, at).matchAll(importLine)].length > 0
}
