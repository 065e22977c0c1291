import type { Explained } from './queries.ts'

/** Status, headers and body, to be read: JSON with a line for each member, and for each entry of a list of objects. */
export function answerText({ status, headers, body }: Explained['told']): string {
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  const members = Object.entries(body).map(([name, value]) => `  ${JSON.stringify(name)}: ${valueText(value)}`)
  return [`HTTP/1.1 ${status}`, ...fields, '', `{\n${members.join(',\n')}\n}`].join('\n')
}

function valueText(value: unknown): string {
  const isList = Array.isArray(value) && value.some((entry) => typeof entry === 'object')
  if (!isList) return JSON.stringify(value)
  return `[\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`
}
