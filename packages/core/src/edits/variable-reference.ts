const reference =
  /^(?:\$\{?|%|\{\{\s*|process\.env\.)(?:[A-Za-z_]\w{0,80}\.){0,3}([A-Za-z_]\w{0,80})(?::?[-?][^}]{0,80})?(?:\}|%|\s*\}\})?$/

/** The variable that a reference names which nobody expanded: `${ORDERS_KEY}`, `%ORDERS_KEY%`; null for any other text. */
export function variableNamedIn(text: string): string | null {
  return reference.exec(text.trim())?.[1] ?? null
}
