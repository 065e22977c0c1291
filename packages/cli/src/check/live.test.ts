import { expertWeights, Explainer, providers } from '@why401/core'
import { check, openProject } from '@why401/env'
import { leakOf, scriptedSender, testKeys, type ScriptedAnswer, type SeenRequest } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { askProviders, findingsOf } from './live.ts'
import { probeRequest } from './probe-request.ts'
import { checkView } from './view.ts'

const keyOf = (name: string): string => testKeys.find((key) => key.name === name)?.text ?? ''
const openai = `sk-${'proj-'}${'Ab1_'.repeat(18)}Ab${'T3Blbk'}FJ${'cD2-'.repeat(18)}cD`
const github = providers.find(({ id }) => id === 'github')?.keys.find(({ prefix }) => prefix === 'ghp_')?.example ?? ''
const explainer = new Explainer(providers, expertWeights)

async function ask(
  environment: Record<string, string>,
  answer: (request: SeenRequest) => ScriptedAnswer | 'unreachable',
) {
  const project = openProject({ directory: '/nowhere', environment, home: null })
  const checked = check({ project, providers, loaders: new Map(), variables: Object.keys(environment) })
  const sender = scriptedSender(answer)
  const signal = new AbortController().signal
  const answers = await askProviders(checked.examined, { explainer, sender, now: () => 0, signal })
  const findings = findingsOf(answers, checked.examined)
  return { answers, findings, sender, view: checkView(checked, findings, answers) }
}

describe('check --live', () => {
  test('asks once for each key, only its provider, with the key where it belongs', async () => {
    const { sender, answers } = await ask(
      { OPENAI_API_KEY: openai, MY_OPENAI_KEY: openai, GITHUB_TOKEN: github },
      () => ({
        status: 200,
        body: '{"login":"octo","id":1}',
        headers: {
          'X-OAuth-Scopes': 'repo, user',
          'GitHub-Authentication-Token-Expiration': '2027-01-01 00:00:00 UTC',
        },
      }),
    )
    expect(sender.seen.map(({ method, url, header }) => [method, url, header('authorization')])).toEqual([
      ['GET', 'https://api.openai.com/v1/models', `Bearer ${openai}`],
      ['GET', 'https://api.github.com/rate_limit', `Bearer ${github}`],
    ])
    expect(answers.get('GITHUB_TOKEN')).toEqual({
      outcome: 'accepted',
      provider: 'github',
      status: 200,
      who: 'octo',
      scopes: ['repo', 'user'],
      expires: '2027-01-01 00:00:00 UTC',
    })
    expect(answers.get('MY_OPENAI_KEY')).toEqual(answers.get('OPENAI_API_KEY'))
  })

  test('a refused key is an error, and the answer that repeats it does not', async () => {
    const { findings, view, sender } = await ask({ OPENAI_API_KEY: openai }, () => ({
      status: 401,
      body: `{"error":{"message":"Incorrect API key provided: ${openai}.","type":"invalid_request_error","code":"invalid_api_key"}}`,
    }))
    expect(sender.seen).toHaveLength(1)
    expect(findings).toMatchObject([{ rule: 'refused', level: 'error', variable: 'OPENAI_API_KEY' }])
    expect(JSON.stringify(view)).not.toContain(openai.slice(10, 30))
  })

  test('a key that is known and may not do this is a warning', async () => {
    const { findings } = await ask({ OPENAI_API_KEY: openai }, () => ({
      status: 403,
      body: '{"error":{"message":"You have insufficient permissions for this operation. Missing scopes: api.model.read."}}',
    }))
    expect(findings).toMatchObject([{ level: 'warning', cause: 'perm.scope' }])
  })

  test('who is not asked: a broken key, a key of nobody known, one of several, one that is signed with', async () => {
    const { sender, answers } = await ask(
      {
        OPENAI_API_KEY: `${openai}\n`,
        SOME_PASSWORD: 'correct horse battery',
        UNKNOWN_KEY: keyOf('DeepSeek'),
        AWS_ACCESS_KEY_ID: keyOf('AWS access key id'),
      },
      () => ({ status: 200 }),
    )
    expect(sender.seen).toEqual([])
    expect([...answers.values()].map(({ outcome }) => outcome)).toEqual([
      'not-asked',
      'not-asked',
      'not-asked',
      'not-asked',
    ])
  })

  const gitlab = 'glpat-x7Kq2mWz9RtYb4LpVcNd'
  test.each([
    [{ GITLAB_TOKEN: gitlab, GITLAB_URL: 'https://gitlab.acme.internal' }, 'GITLAB_URL'],
    [{ GITLAB_TOKEN: gitlab, GL_HOST: 'git.acme.internal' }, 'GL_HOST'],
    [{ GITLAB_TOKEN: gitlab, DEPLOY_FROM: 'https://gitlab.acme.internal/team/app.git' }, 'DEPLOY_FROM'],
    [{ OPENAI_API_KEY: openai, OPENAI_BASE_URL: 'http://litellm:4000/v1' }, 'OPENAI_BASE_URL'],
  ])('nobody else’s server sees a key that goes to another one: %#', async (environment, setting) => {
    const { sender, answers } = await ask(environment, () => ({ status: 200 }))
    expect(sender.seen).toEqual([])
    expect([...answers.values()].map(({ outcome }) => outcome)).toEqual(['not-asked', 'not-asked'])
    expect(JSON.stringify([...answers.values()])).toContain(`${setting} names a server`)
  })

  test.each([
    { GITLAB_TOKEN: gitlab, GITLAB_URL: 'https://gitlab.com/' },
    { GITLAB_TOKEN: gitlab, GITLAB_CALLBACK_URL: 'https://shop.example/hook' },
    { OPENAI_API_KEY: openai, OPENAI_BASE_URL: 'https://eu.api.openai.com/v1' },
    { OPENAI_API_KEY: openai, BASE_URL: 'https://shop.example' },
  ])('the provider’s own address, and one for something else, change nothing: %#', async (environment) => {
    const { sender } = await ask(environment, () => ({ status: 200 }))
    expect(sender.seen).toHaveLength(1)
  })

  test('nobody answers', async () => {
    const { answers, findings } = await ask({ GITHUB_TOKEN: github }, () => 'unreachable')
    expect(answers.get('GITHUB_TOKEN')).toMatchObject({ outcome: 'unreachable' })
    expect(findings).toEqual([])
  })

  test.each(testKeys)('$name reaches no output', async (key) => {
    const { view } = await ask({ SOME_API_KEY: key.text }, () => ({
      status: 200,
      body: JSON.stringify({ login: key.text }),
    }))
    expect(leakOf(key, JSON.stringify(view))).toBeNull()
  })
})

describe('every provider', () => {
  test('is asked at its own hosts over TLS, or not at all', () => {
    const asked = providers.flatMap((provider) => {
      const probe = probeRequest(provider, 'k'.repeat(24))
      return probe.ok ? [{ provider, url: new URL(probe.request.url.reveal()) }] : []
    })
    expect(asked.length).toBeGreaterThan(50)
    for (const { provider, url } of asked) {
      expect(url.protocol).toBe('https:')
      expect(
        provider.hosts.some((host) => host === url.host || host.endsWith(url.host.slice(url.host.indexOf('.') + 1))),
      ).toBe(true)
    }
  })

  test('a key with a line break makes no second header', () => {
    for (const provider of providers) expect(probeRequest(provider, 'a\r\nx: y').ok).toBe(false)
  })
})
