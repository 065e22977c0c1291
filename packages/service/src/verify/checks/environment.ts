import type { KeyCheck } from './check.ts'

/** A test key at the test host, a live key at the live one. */
export const environment: KeyCheck = ({ environment, home }, request) => {
  if (request.environment === undefined) return 'not-applicable'
  if (request.environment === environment) return 'passed'
  const baseUrl = home.keyspace.settings.baseUrls[environment]
  return {
    code: 'env.test_live',
    detail: `This is a ${environment} key; the request went to the ${request.environment} environment.`,
    members: { environment, ...(baseUrl === null ? {} : { base_url: baseUrl }) },
  }
}
