const load =
  /^\s*(?:[a-z_]{1,30}\.)?(?:load_dotenv|config)\(|^\s*dotenv\.(?:load|config)\b|^\s*require\(['"]dotenv['"]\)\.config\(/m
const importLine =
  /^\s*(?:from\s+[\w.]+\s+import\b|import\s+[\w.{*'"@]|(?:const|let|var)\s+.{1,60}=\s*require\()(?!.*dotenv)(?!.*\b(?:os|sys|path|fs|logging|json|re|typing|asyncio|streamlit)\b['"]?\)?;?\s*$).*$/gm

/** Whether code loads the env file only after it has imported libraries, which may read their variables on import. */
export function loadsEnvFileLate(code: string): boolean {
  if (!/dotenv/i.test(code)) return false
  const at = load.exec(code)?.index
  return at !== undefined && [...code.slice(0, at).matchAll(importLine)].length > 0
}
