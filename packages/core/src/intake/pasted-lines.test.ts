import { workMs } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { maxTextLength } from './limits.ts'
import { sortLines } from './pasted-lines.ts'
import { readInput } from './intake.ts'

function sorted(text: string): Record<'answer' | 'config' | 'code' | 'remarks', readonly string[]> {
  const { answer, config, code, remarks } = sortLines(text)
  return { answer: answer.filter((line) => line !== ''), config, code, remarks }
}

describe('a paste of several kinds', () => {
  test('an object of a program is code, headers in it were not sent', () => {
    const text = `nuxt 3, deepl. Why is the key refused?? it is fine in Insomnia

const { data } = await ofetch.raw(
  'https://api.deepl.com/v2/translate',
  {
    headers: {
      Authorization: \`DeepL-Auth-Key \${process.env.DEEPL_KEY}\`,
    },
  },
)

FetchError: [POST] 403 Forbidden
    at async translate (file:///app/server/api/t.mjs:12:9)`
    expect(sorted(text)).toEqual({
      answer: ['FetchError: [POST] 403 Forbidden', '    at async translate (file:///app/server/api/t.mjs:12:9)'],
      config: [],
      code: text.split('\n').slice(2, 10),
      remarks: ['nuxt 3, deepl. Why is the key refused?? it is fine in Insomnia'],
    })
    const read = readInput(text)
    expect(read.ok && read.facts[0]?.request?.headers).not.toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'Authorization' })]),
    )
  })

  test('a shell session: what was typed and shown of the set-up is settings, what a program said is the answer', () => {
    expect(
      sorted(`$ cat .env
MAIL_KEY=abc
lower.name=1
kim@box:~/app$ echo $MAIL_KEY
old
~/app$ node send.js
sending to a@example.com
Error: 401 from the mail service
$ cat send.js
import { send } from './mail.js'
send(process.env.MAIL_KEY)`),
    ).toEqual({
      answer: ['sending to a@example.com', 'Error: 401 from the mail service'],
      config: [
        '$ cat .env',
        'MAIL_KEY=abc',
        'lower.name=1',
        'kim@box:~/app$ echo $MAIL_KEY',
        'old',
        '~/app$ node send.js',
        '$ cat send.js',
      ],
      code: ["import { send } from './mail.js'", 'send(process.env.MAIL_KEY)'],
      remarks: [],
    })
  })

  test.each([
    ['cmd', 'C:\\bot> type .env\nBOT_KEY=a\nC:\\bot> node bot.js\n401 Unauthorized'],
    ['PowerShell', 'PS C:\\bot> gc .env\nBOT_KEY=a\nPS C:\\bot> node bot.js\n401 Unauthorized'],
    ['zsh', '➜  bot git:(main) cat .env\nBOT_KEY=a\n➜  bot git:(main) node bot.js\n401 Unauthorized'],
  ])('the prompt of %s', (_, text) => {
    const [first = '', second = '', third = ''] = text.split('\n')
    expect(sorted(text)).toEqual({
      answer: ['401 Unauthorized'],
      config: [first, second, third],
      code: [],
      remarks: [],
    })
  })

  test('a REPL: what was typed is code, values beside it, errors are the answer', () => {
    expect(
      sorted(`>>> len(os.environ["A_KEY"])
41
>>> client.me()
lib.AuthError: Error code: 401`),
    ).toEqual({
      answer: ['lib.AuthError: Error code: 401'],
      config: [],
      code: ['>>> len(os.environ["A_KEY"])', '41', '>>> client.me()'],
      remarks: [],
    })
  })

  test.each([
    ['YAML', 'services:\n  web:\n    image: web:1\n    environment:\n      - TOKEN=$TOKEN'],
    [
      'a workflow',
      'jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: npm test',
    ],
    ['nginx', 'location /api/ {\n    proxy_pass http://app:3000;\n    proxy_set_header Authorization "";\n}'],
    ['Apache', '<VirtualHost *:443>\n    ServerName a.example\n    WSGIScriptAlias / /srv/a/wsgi.py\n</VirtualHost>'],
    ['a Dockerfile', 'FROM node:22-alpine\nWORKDIR /app\nCOPY . .\nRUN npm ci\nCMD ["node", "server.js"]'],
    ['a unit', '[Service]\nEnvironmentFile=/etc/app.env\nExecStart=/usr/bin/node app.js'],
    ['Terraform', 'provider "x" {\n  token = var.token\n}'],
    ['an INI file', '[remote]\ntype = s3\nkey = "a1"'],
    ['a named file', 'config/app.properties:\nserver.port=80\napi.key=abc'],
    ['a named .env', '.env.local\nlower=1\nA_KEY=b'],
    ['a header that names a variable', '"headers": { "Authorization": "Bearer ${env:ACME_TOKEN}" }'],
    ['one member of it', '"X-Api-Key": "{env:ACME_KEY}",'],
  ])('%s is settings', (_, text) => {
    expect(sorted(`${text}\n\n401 Unauthorized`)).toEqual({
      answer: ['401 Unauthorized'],
      config: text.split('\n'),
      code: [],
      remarks: [],
    })
  })

  test('a header with a text in it may as well have come back', () => {
    const answer = ['"Authorization": "Bearer realm=acme"', '401 Unauthorized']
    expect(sorted(answer.join('\n')).answer).toEqual(answer)
  })

  test.each([
    ['Python', 'import requests\ndef call(path):\n    r = requests.get(BASE + path)\n    return r.json()'],
    ['Go', 'req, err := http.NewRequest("GET", url, nil)\nif err != nil {\n\treturn err\n}'],
    ['Ruby', "Net::HTTP.start(uri.host) do |http|\n  req['Key'] = ENV['A_KEY']\n  puts http.request(req).code\nend"],
    [
      'PHP',
      "<?php\n$ch = curl_init('https://a.example');\ncurl_setopt($ch, CURLOPT_HTTPHEADER, [\n  'Key: ' . $key,\n]);",
    ],
    ['C#', 'var http = new HttpClient();\nhttp.DefaultRequestHeaders.Add("Key", key);'],
    ['Kotlin', 'val api = Retrofit.Builder()\n    .baseUrl("https://a.example/")\n    .build()'],
    ['Rust', 'let mut h = HeaderMap::new();\nh.insert("Key", HeaderValue::from_str(&key)?);'],
    ['Java', 'HttpRequest request = HttpRequest.newBuilder(uri)\n    .header("Key", key)\n    .build();'],
    ['JavaScript', "app.use(cors())          // first\napp.get('/me', handler)"],
  ])('%s is code', (_, text) => {
    expect(sorted(`${text}\n\n401 Unauthorized`)).toEqual({
      answer: ['401 Unauthorized'],
      config: [],
      code: text.split('\n'),
      remarks: [],
    })
  })

  test.each([
    'same token on the other laptop, all good there',
    'Das gleiche Kennwort geht im Browser, aber nicht mit dem Skript',
    'ключ вчера работал, сегодня нет',
    'host arrives ok so env IS loaded?!',
    'made a new one in the console 10 minutes ago, nothing changed',
    'docker on the same machine, we restarted twice',
  ])('a sentence: %s', (line) => {
    expect(sorted(`${line}\n\n{"error":"invalid_token"}`)).toMatchObject({
      answer: ['{"error":"invalid_token"}'],
      remarks: [line],
    })
  })

  test.each([
    'Incorrect API key provided: sk-ab**cd. You can find your API key in the dashboard.',
    'The request signature we calculated does not match the signature you provided.',
    'Authentication failed: the provided credentials are invalid',
    'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    'key length: 0',
  ])('no sentence of a person: %s', (line) => {
    expect(sorted(`GET https://a.example/v1 403\n${line}`).remarks).toEqual([])
  })

  test('a sentence with the answer in it is both', () => {
    const line = 'customer says reading works, but writing gives {"detail":"not authorised"}'
    expect(sorted(`def create(p):\n    return p\n\n${line}`)).toMatchObject({ answer: [line], remarks: [line] })
  })

  test('output of several lines stays together, whatever its lines look like', () => {
    const output = ['{', '  "error": {', '    "message": "API key not valid",', '    "status": "X"', '  }', '}']
    expect(sorted(`something of mine does not work here\n\n${output.join('\n')}`).answer).toEqual(output)
  })
})

function calledIn(text: string): string | undefined {
  const read = readInput(text)
  return read.ok ? read.facts[0]?.request?.url.reveal() : undefined
}

test('the whole paste stays, in its order', () => {
  const text = 'A_KEY=b\n\n401 Unauthorized\n\nit works in the browser with the same key'
  const read = readInput(text)
  expect(read.ok && read.facts[0]?.text?.reveal()).toBe(text)
  expect(read.ok && read.facts[0]?.printed?.reveal()).toBe('401 Unauthorized')
})

describe('commands of a paste', () => {
  const works = 'curl -H "Authorization: Bearer $T" https://direct.example/me'
  const fails = 'curl -H "Authorization: Bearer $T" https://proxy.example/me'

  test.each([
    ['answers below', `$ ${works}\n{"id":7}\n$ ${fails}\n{"error":"Unauthorized"}`],
    ['answers behind', `two calls, same key:\n${works} -> 200\n${fails} -> 401`],
    ['the refused one first', `$ ${fails}\n{"error":"Unauthorized"}\n$ ${works}\n{"id":7}`],
  ])('the refused one is the request: %s', (_, text) => {
    expect(calledIn(text)).toBe('https://proxy.example/me')
  })

  test('one that was accepted is not what a program was refused', () => {
    expect(calledIn(`$ node app.js\nError: 401 Unauthorized\n$ ${works}\n{"id":7}`)).toBeUndefined()
  })

  test('a sentence that begins with curl is no command', () => {
    expect(sorted('curl with the same key works fine for me\n\n401 Unauthorized').remarks).toHaveLength(1)
  })
})

test.each([
  ['open brackets', 'f({\n'.repeat(maxTextLength / 4)],
  ['open objects', '{\n'.repeat(maxTextLength / 2)],
  ['prompts', '$ cat a\n'.repeat(maxTextLength / 8)],
  ['headings', 'a.js:\n'.repeat(maxTextLength / 6)],
  ['commands', '$ curl -u a:b https://a.example -> 200\n'.repeat(maxTextLength / 40)],
  ['long words', `${'a.'.repeat(8000)}\n`.repeat(60)],
  ['blanks and brackets', `${' '.repeat(8000)}(\n`.repeat(100)],
  ['quotes', `${'"{a}` '.repeat(3000)}\n`.repeat(50)],
  ['paths', `a@b:${'/x'.repeat(7000)}\n`.repeat(60)],
])('hostile lines of %s are sorted in linear time', (_, text) => {
  expect(workMs(() => expect(readInput(text, 'text')).toHaveProperty('ok', true))).toBeLessThan(3000)
})

describe('headers without the call around them', () => {
  test.each([
    'headers = {"Authorization": "5f4dcc3b5aa765d61d8327de"}',
    "$headers = ['X-Api-Key' => $key]",
    '-H "Authorization: 5f4dcc3b5aa765d61d8327de"',
  ])('are code: %s', (line) => {
    expect(sorted(`401 {"error":"unauthorized"}\n${line}`)).toEqual({
      answer: ['401 {"error":"unauthorized"}'],
      config: [],
      code: [line],
      remarks: [],
    })
  })

  test('headers of an answer are none', () => {
    expect(sorted('Error: 401\nresponse headers = {"content-type": "text/html"}').code).toEqual([])
  })
})

test('one line that tells a story is a remark as well as the answer', () => {
  const line = 'Our key is refused with 401 since we moved the service to another machine yesterday'
  expect(sorted(line)).toEqual({ answer: [line], config: [], code: [], remarks: [line] })
})
