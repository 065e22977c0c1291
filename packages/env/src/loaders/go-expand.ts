/** `os.Expand` of Go's standard library: a backslash protects nothing, and `$1`, `$$` and their like are names. */
export function expandLikeGo(value: string, lookup: (expression: string) => string): string {
  return value.replace(
    /\$(?:\{([*#$@!?\-0-9])\}|\{\}|\{([^}]+)\}|\{|([*#$@!?\-0-9])|(\w+))/g,
    (_, special?: string, braced?: string, bareSpecial?: string, bare?: string) => {
      const expression = special ?? braced ?? bareSpecial ?? bare
      return expression === undefined ? '' : lookup(expression)
    },
  )
}
