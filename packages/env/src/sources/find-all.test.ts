import { afterEach, describe, expect, test } from 'vitest'
import { findAll, sources } from './find-all.ts'
import { fixture, plainLoader, plainly, type Fixture } from './source-fixture.ts'
import type { SourceKind } from './source.ts'

let current: Fixture | null = null
afterEach(() => {
  current?.remove()
  current = null
})

function found(kind: SourceKind, files: Readonly<Record<string, string | Buffer>>, environment = {}) {
  current = fixture(files, environment)
  const values = findAll(current.project, { loader: plainLoader }, new Set([kind]))
  return plainly(values, current)
}

/** One row: variable, value, place, bytes of the file there. */
function rows(kind: SourceKind, files: Readonly<Record<string, string | Buffer>>) {
  return found(kind, files).map(({ variable, value, at, bytes }) => [variable, value, at, bytes])
}

describe('each kind of source, with place and bytes', () => {
  test('env files, nearest first; templates and what others wrote are none', () => {
    expect(
      rows('env-file', {
        '.env': 'A=1\nB_KEY=grün # é\n',
        'api/.env.local': 'A=2\n',
        '.env.example': 'A=3\n',
        'node_modules/x/.env': 'A=4\n',
      }),
    ).toEqual([
      ['A', '1', '.env:1:3', '1'],
      ['B_KEY', 'grün # é', '.env:2:7', 'grün # é'],
      ['A', '2', 'api/.env.local:1:3', '2'],
    ])
  })

  test('a name that the loader does not read is told without a value', () => {
    expect(found('env-file', { '.env': '\ufeffA_KEY=1\nexport B=2\n' })).toMatchObject([
      { variable: 'A_KEY', value: null, note: 'plain lines does not read this line' },
      { variable: 'B', value: null },
    ])
  })

  test('shell start-up files: quoting, order, what is worked out, what is not exported', () => {
    const files = {
      '~/.bashrc': `# export A=0\nexport A=1 B="two words"\nC='it'\\''s'; export D=$(pass show x)\nexport E="$A"\r\n`,
      '~/.config/fish/config.fish': 'set -gx F_KEY "f v"\nset G 1\n',
      '~/.config/fish/fish_variables': 'SETUVAR --export H_KEY:sk\\x2d1\n',
    }
    expect(found('shell-startup', files).filter(({ at }) => at?.startsWith('~'))).toMatchObject([
      { variable: 'A', value: '1', at: '~/.bashrc:2:10', bytes: '1', note: null },
      { variable: 'B', value: 'two words', bytes: '"two words"' },
      { variable: 'C', value: "it's", note: 'not exported: programs started from the shell do not see it' },
      { variable: 'D', value: null, note: 'worked out when the shell runs it' },
      { variable: 'E', value: null },
      { variable: 'F_KEY', value: 'f v', bytes: '"f v"', note: null },
      { variable: 'G', note: 'set without -x: programs do not see it' },
      { variable: 'H_KEY', value: 'sk-1' },
    ])
  })

  test('direnv, npm scripts', () => {
    expect(rows('direnv', { '.envrc': 'dotenv\nexport A="x"\n' })).toEqual([['A', 'x', '.envrc:2:10', '"x"']])
    current?.remove()
    const manifest = JSON.stringify({ scripts: { dev: 'cross-env A_KEY=1 next dev', b: 'B="2 3" node x' } })
    expect(found('npm-script', { 'package.json': manifest })).toMatchObject([
      { variable: 'A_KEY', value: '1', bytes: '1', note: 'only for npm run dev' },
      { variable: 'B', value: '2 3', note: 'only for npm run b' },
    ])
  })

  test('Dockerfiles', () => {
    const text = 'FROM x\r\nENV A=1 \\\r\n  B="two 2"\r\nENV C old form \r\nARG D\nARG E=5\nENV F=$E\n'
    expect(found('dockerfile', { Dockerfile: text })).toMatchObject([
      { variable: 'A', value: '1', at: 'Dockerfile:2:7', bytes: '1' },
      { variable: 'B', value: 'two 2', at: 'Dockerfile:3:5', bytes: '"two 2"' },
      { variable: 'C', value: 'old form', bytes: 'old form' },
      { variable: 'D', value: null },
      { variable: 'E', value: '5', note: 'for the build alone: the running container does not get it' },
      { variable: 'F', value: null },
    ])
  })

  test('compose files: map, list, merged map, taken from the shell', () => {
    const text = `x-common: &common\n  A: "one"\nservices:\n  api:\n    environment:\n      <<: *common\n      B: 1e5\n      C:\n      D: \${D_KEY:?}\n      E: a$$b\n  web:\n    environment:\n      - F="quoted"\n      - G\n`
    expect(found('compose', { 'docker-compose.yml': text })).toMatchObject([
      { variable: 'A', value: 'one', at: 'docker-compose.yml:2:6', bytes: '"one"' },
      { variable: 'B', value: '1e5', bytes: '1e5' },
      { variable: 'C', value: null },
      { variable: 'D', value: null, note: expect.stringContaining('takes it from D_KEY') },
      { variable: 'E', value: 'a$b' },
      { variable: 'F', value: '"quoted"', bytes: 'F="quoted"' },
      { variable: 'G', value: null },
    ])
  })

  test('GitHub Actions: literal, mapped, absent on forks, of an environment, handed to a called workflow', () => {
    const text = `on: [push, pull_request]\nenv:\n  A: plain\njobs:\n  t:\n    environment: production\n    steps:\n      - name: go\n        run: x\n        env:\n          B_KEY: \${{ secrets.OTHER }}\n  c:\n    uses: ./.github/workflows/x.yml\n    secrets:\n      C_KEY: \${{ secrets.C_KEY }}\n`
    expect(found('github-actions', { '.github/workflows/ci.yml': text })).toMatchObject([
      { variable: 'A', value: 'plain', at: '.github/workflows/ci.yml:3:6', note: 'literal, for every job' },
      {
        variable: 'B_KEY',
        value: null,
        note: 'mapped from secrets.OTHER for job t, step go alone; of environment production if it is set there; absent for pull requests from forks and Dependabot; empty without an error where that secret is not set',
      },
      { variable: 'C_KEY', note: expect.stringContaining('the workflow that job c calls') },
    ])
  })

  test('GitLab, Vercel, Netlify', () => {
    expect(
      rows('gitlab-ci', {
        '.gitlab-ci.yml': 'variables:\n  A: x\n  B: {value: y, description: z}\nt:\n  variables: {C: $D}\n',
      }),
    ).toEqual([
      ['A', 'x', '.gitlab-ci.yml:2:6', 'x'],
      ['B', 'y', '.gitlab-ci.yml:3:14', 'y'],
      ['C', null, '.gitlab-ci.yml:5:18', '$D'],
    ])
    current?.remove()
    expect(rows('vercel', { 'vercel.json': '{"env":{"A":"@a"},"build":{"env":{"B":"2"}}}' })).toEqual([
      ['A', null, 'vercel.json:1:13', '"@a"'],
      ['B', '2', 'vercel.json:1:39', '"2"'],
    ])
    current?.remove()
    expect(
      rows('netlify', {
        'netlify.toml': '[build.environment]\n  A = "a\\"b" # c\n[context.dev.environment]\nB=\'c\'\n[x]\nC="d"\n',
      }),
    ).toEqual([
      ['A', 'a"b', 'netlify.toml:2:7', '"a\\"b"'],
      ['B', 'c', 'netlify.toml:4:3', "'c'"],
    ])
  })

  test('Kubernetes: base64 with its line feed, stringData, references', () => {
    const secret = `apiVersion: v1\nkind: Secret\nmetadata: {name: s}\ndata:\n  A_KEY: a2V5Cg==\n  B: "???"\nstringData:\n  C: v\n`
    const pod = `apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: api\n          env:\n            - {name: D, value: "d"}\n            - name: E\n              valueFrom: {secretKeyRef: {name: s, key: k}}\n`
    expect(found('kubernetes', { 'k/all.yaml': `${secret}---\n${pod}` })).toMatchObject([
      { variable: 'A_KEY', value: 'key\n', bytes: 'a2V5Cg==', note: expect.stringContaining('ends with a line feed') },
      { variable: 'B', value: null, note: expect.stringContaining('no base64') },
      { variable: 'C', value: 'v' },
      { variable: 'D', value: 'd', bytes: '"d"' },
      { variable: 'E', value: null, note: 'container api takes it from s, key k' },
    ])
  })

  test('systemd, editors', () => {
    expect(
      rows('systemd', { 'x.service': '[Service]\nEnvironment="A=b c" D=50%%\nPassEnvironment=E F\n' }).slice(0, 4),
    ).toEqual([
      ['A', 'b c', 'x.service:2:13', '"A=b c"'],
      ['D', '50%', 'x.service:2:21', 'D=50%%'],
      ['E', null, 'x.service:3:17', 'E'],
      ['F', null, 'x.service:3:19', 'F'],
    ])
    current?.remove()
    expect(
      rows('editor', {
        '.vscode/launch.json':
          '// c "x"\n{"configurations":[{"name":"n","env":{"A":"http://x", /* "Z":1 */ "B":"${env:B}",}}]}',
        '.idea/runConfigurations/r.xml': '<envs><env name="C" value="a&amp;b" /></envs>',
      }),
    ).toEqual([
      ['A', 'http://x', '.vscode/launch.json:2:43', '"http://x"'],
      ['B', null, '.vscode/launch.json:2:71', '"${env:B}"'],
      ['C', 'a&b', '.idea/runConfigurations/r.xml:1:27', '"a&amp;b"'],
    ])
  })

  test('files of credentials', () => {
    expect(
      found('aws-profile', {
        '~/.aws/credentials': '[old]\naws_secret_access_key = x\n[default]\naws_secret_access_key=y\n',
      }),
    ).toMatchObject([
      { variable: 'AWS_SECRET_ACCESS_KEY', value: 'y', bytes: 'y', note: expect.stringContaining('profile default;') },
      { value: 'x', at: '~/.aws/credentials:2:25', note: expect.stringContaining('AWS_PROFILE chooses default') },
    ])
    current?.remove()
    expect(rows('secret-store-json', { 'secrets.json': '{"API_KEY": "v"}' })).toEqual([
      ['API_KEY', 'v', 'secrets.json:1:13', '"v"'],
    ])
    current?.remove()
    expect(
      rows('npmrc', {
        '.npmrc': '//r.example/:_authToken=${MY_TOKEN}\n',
        '~/.npmrc': '//registry.npmjs.example/:_authToken=abc\n',
      }),
    ).toEqual([
      ['MY_TOKEN', null, '.npmrc:1:25', '${MY_TOKEN}'],
      ['NPM_TOKEN', 'abc', '~/.npmrc:1:38', 'abc'],
    ])
    current?.remove()
    expect(
      rows('netrc', { '~/.netrc': 'machine api.github.com login x password p1\nmachine h.example password "p 2"\n' }),
    ).toEqual([
      ['GITHUB_TOKEN', 'p1', '~/.netrc:1:41', 'p1'],
      ['password for h.example', 'p 2', '~/.netrc:2:28', '"p 2"'],
    ])
    current?.remove()
    const basic = Buffer.from('x:p2').toString('base64')
    expect(
      rows('git-credential', {
        '~/.git-credentials': 'https://u:p%401@github.com\n',
        '.git/config': `[http "https://gitlab.com/"]\n\textraheader = AUTHORIZATION: basic ${basic}\n`,
      }),
    ).toEqual([
      ['GITLAB_TOKEN', 'p2', '.git/config:2:37', basic],
      ['GITHUB_TOKEN', 'p@1', '~/.git-credentials:1:11', 'p%401'],
    ])
  })

  test('processes', () => {
    expect(found('process', {}, { A_KEY: 'v', B: undefined })).toEqual([
      { kind: 'process', variable: 'A_KEY', value: 'v', at: null, bytes: null, note: null },
    ])
  })

  test('without a home directory nothing of it is read', () => {
    current = fixture({ '~/.bashrc': 'export A=1\n', '~/.npmrc': '//x/:_authToken=y\n' })
    const found = findAll({ ...current.project, home: null }, { loader: plainLoader })
    expect(found.filter(({ kind }) => kind !== 'parent-shell')).toEqual([])
  })

  test('there is one source of each kind, the process first', () => {
    const kinds = sources({ loader: plainLoader, pid: 1 }).map(({ kind }) => kind)
    expect(new Set(kinds).size).toBe(kinds.length)
    expect(kinds.slice(0, 3)).toEqual(['other-process', 'process', 'env-file'])
  })
})
