import type { FastifySchemaCompiler, FastifySchemaValidationError } from 'fastify'
import { Compile } from 'typebox/compile'
import type { TSchema } from 'typebox'
import { scrub } from '../observe/scrub.ts'
import { convertText } from './convert-text.ts'
import type { Fault } from './problem.ts'

const parts: Readonly<Record<string, string>> = {
  body: 'body',
  querystring: 'query',
  params: 'path',
  headers: 'header',
}

/** Validates by compiled functions. Text of a path or query becomes the number or boolean that its schema asks for; a body is taken as it is. */
export const compileValidator: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const compiled = Compile(schema)
  const isText = httpPart !== 'body'
  return (given: unknown) => {
    const withNul = isText ? nulMember(given) : undefined
    if (withNul !== undefined) return { error: [nulError(withNul)] }
    const value = isText ? convertText(schema, given) : given
    if (compiled.Check(value)) return { value }
    return { error: compiled.Errors(value) as FastifySchemaValidationError[] }
  }
}

/** A member with U+0000, which no store keeps. Bodies are looked at where they are parsed. */
const nulMember = (given: unknown): string | undefined =>
  Object.entries(given ?? {}).find((member) =>
    member.some((text) => typeof text === 'string' && text.includes('\0')),
  )?.[0]

const nulError = (name: string): FastifySchemaValidationError => ({
  keyword: 'nul',
  instancePath: `/${pointerPart(name.replaceAll('\0', ''))}`,
  schemaPath: '',
  params: {},
  message: 'text without U+0000',
})

function expectedOf({ keyword, params, message }: FastifySchemaValidationError): string {
  const { allowedValues, type } = params as { allowedValues?: readonly unknown[]; type?: string | readonly string[] }
  if (keyword === 'enum' && allowedValues) return `one of ${allowedValues.map(String).join(', ')}`
  if (keyword === 'type' && type) return [type].flat().join(' or ')
  return (message ?? keyword).replace(/^must /, 'to ')
}

/** The pointers of members that are missing or that nothing is known of. */
function pointersOf({ keyword, instancePath, params }: FastifySchemaValidationError): readonly string[] {
  const { requiredProperties, additionalProperties } = params as Record<string, readonly string[] | undefined>
  const names =
    keyword === 'required' ? requiredProperties : keyword === 'additionalProperties' ? additionalProperties : undefined
  return names ? names.map((name) => `${instancePath}/${pointerPart(name)}`) : [instancePath]
}

/** A name that nothing is known of can be anything: JSON sent as a form is one, with a key in it. */
const pointerPart = (name: string): string => scrub(name).replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 100)

const said: Readonly<Record<string, string>> = {
  required: 'a value: it is missing',
  additionalProperties: 'no member of this name',
}

/** What a validation found, as faults; what one fault says twice is left out. At most ten. */
export function faultsOf(
  errors: readonly FastifySchemaValidationError[],
  context: string | undefined,
): readonly Fault[] {
  const told = errors.filter(({ keyword }) => keyword !== 'boolean' && keyword !== 'anyOf')
  return (told.length > 0 ? told : errors)
    .flatMap((error) =>
      pointersOf(error).map((pointer) => ({
        in: parts[context ?? 'body'] ?? 'body',
        pointer: pointer.slice(0, 300),
        expected: said[error.keyword] ?? expectedOf(error),
      })),
    )
    .slice(0, 10)
}
