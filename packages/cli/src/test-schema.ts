import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'

const schema = JSON.parse(
  readFileSync(new URL('../schema/why401-1.schema.json', import.meta.url), 'utf8'),
) as AnySchemaObject

/** Readers must accept fields that come later; here, a field that the schema does not know is one it forgot. */
function strict(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(strict)
  if (typeof part !== 'object' || part === null) return part
  const inner = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, strict(value)]))
  return 'properties' in inner && inner['type'] === 'object' ? { ...inner, additionalProperties: false } : inner
}

const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: false }).compile(
  strict(schema) as AnySchemaObject,
)

/** For tests: how one answer in JSON breaks the published schema; empty where it does not. */
export function problems(json: string): unknown {
  return validate(JSON.parse(json)) ? [] : validate.errors
}
