/** Lines that the service gives with a new key. */
export interface ServiceLines {
  /** `NAME=key` */
  readonly env: string
  /** The header, or what stands in the query. */
  readonly header: string
  readonly curl: string
}

/** Name of the variable that the key is put into. */
export const variableOf = ({ env }: ServiceLines): string => env.slice(0, env.indexOf('='))

/** The service's curl line with `$NAME` instead of the key, so that no history keeps the key. */
export function curlWithVariable(text: string, lines: ServiceLines): string {
  const [before = '', after = ''] = lines.curl.split(text)
  const open = before.lastIndexOf("'")
  const close = after.indexOf("'")
  // Within single quotes a shell would not put the variable's value in.
  const start = inDoubleQuotes(before.slice(open + 1))
  const end = inDoubleQuotes(after.slice(0, close))
  return `${before.slice(0, open)}"${start}$${variableOf(lines)}${end}"${after.slice(close + 1)}`
}

const inDoubleQuotes = (text: string): string => text.replaceAll(/["$`\\]/g, '\\$&')

/** What goes into a workflow, besides the secret itself. */
export const githubWorkflow = (variable: string): string => `env:\n  ${variable}: \${{ secrets.${variable} }}`

export const composeFile = 'services:\n  app:\n    env_file: .env'
