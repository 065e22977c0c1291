import type { Provider } from '../model/provider.ts'

const reference = 'https://go.dev/ref/mod#private-modules'

export const goModules: Provider = {
  id: 'go-modules',
  name: 'the module mirror of Go',
  nameIsWord: true,
  hosts: ['proxy.golang.org', 'sum.golang.org'],
  aliases: ['goprivate', 'goproxy', 'gonosumdb', 'proxy.golang.org', 'sum.golang.org'],
  docs: [reference],
  dashboard: { keys: reference },
  variables: ['GOPRIVATE', 'GONOSUMDB', 'GONOPROXY', 'GOPROXY', 'GOSUMDB'],
  keys: [],
  placements: [],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [404, 410],
      match: { at: null, pattern: 'reading https://sum\\.golang\\.[a-z]{2,10}/lookup/' },
      causes: ['env.wrong_host', 'config.not_loaded', 'send.absent'],
      note: 'The public checksum database is asked for a private module, which it cannot see: name the host or the organization in GOPRIVATE.',
      example: {
        sdkText:
          'verifying git.acme.example/team/lib@v1.2.0: reading https://sum.golang.org/lookup/git.acme.example/team/lib@v1.2.0: 410 Gone',
      },
      source: [
        reference,
        'https://github.com/golang/go/issues/36725',
        'https://github.com/golang/go/issues/35164',
        'https://github.com/MicrosoftDocs/azure-devops-docs/issues/6784',
      ],
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: [404, 410],
      match: { at: null, pattern: 'reading https://proxy\\.golang\\.[a-z]{2,10}/' },
      causes: ['config.not_loaded', 'env.wrong_host', 'send.absent', 'perm.resource'],
      note: 'The public mirror is asked for a private module. GOPRIVATE keeps it out; git then needs credentials of its own (.netrc, url.insteadOf).',
      example: {
        sdkText:
          'go: github.com/acme/lib@v0.3.0: reading https://proxy.golang.org/github.com/acme/lib/@v/v0.3.0.mod: 404 Not Found',
      },
      source: reference,
      checked: '2026-11',
      confidence: 'documented',
    },
  ],
  regions: '',
  quirks: ['Neither host takes credentials: what is private has to be kept from them.'],
}
