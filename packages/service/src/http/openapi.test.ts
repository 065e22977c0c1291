import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { routes } from './routes/index.ts'
import { testBed, type TestBed } from './test-bed.ts'

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly security: readonly object[]
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content?: Readonly<Record<string, { schema: object }>> }>
  >
}

let bed: TestBed
let document: {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object> }
}
beforeAll(async () => {
  bed = await testBed()
  document = (await bed.call('GET', '/openapi.json', undefined, null)).body
})
afterAll(() => bed.close())

const operations = () => Object.values(document.paths).flatMap((path) => Object.values(path))

function* references(value: unknown): Iterable<string> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value))
    if (name === '$ref') yield inner as string
    else yield* references(inner)
}

describe('the OpenAPI document', () => {
  test('is 3.1 and has every route once', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(
      operations()
        .map(({ operationId }) => operationId)
        .toSorted(),
    ).toEqual(routes.map(({ id }) => id).toSorted())
  })

  test('says of each operation what it does, who may, and every status', () => {
    for (const { operationId, summary, security, responses } of operations()) {
      const statuses = Object.keys(responses)
      const expected = ['500', '503', ...(security.length > 0 ? ['401'] : [])]
      expect([operationId, summary.length > 3]).toEqual([operationId, true])
      expect([operationId, statuses.some((status) => status.startsWith('2'))]).toEqual([operationId, true])
      expect([operationId, statuses]).toEqual([operationId, expect.arrayContaining(expected)])
    }
  })

  test('every error is a problem', () => {
    const errors = operations().flatMap(({ responses }) =>
      Object.entries(responses).filter(([status]) => Number(status) >= 400),
    )
    for (const [, { content }] of errors) expect(Object.keys(content ?? {})).toEqual(['application/problem+json'])
  })

  test('every schema is a valid one, and every reference leads somewhere', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      expect([name, ajv.validateSchema(schema)]).toEqual([name, true])
    }
    for (const reference of references(document)) {
      const [, , , name] = reference.split('/')
      expect(document.components.schemas).toHaveProperty(name as string)
    }
  })
})
