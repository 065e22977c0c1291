import { expect, test } from 'vitest'
import { readSession } from './read-session.ts'

const name = 'API_TOKEN'
const value = 'tk_4f9a7c2e8b'
const held = (kind: string, text: string): unknown => ({ name, by: 'process', view: { kind, text } })

const prints: readonly (readonly [text: string, shown: unknown])[] = [
  [`$ echo $${name}\n${value}`, held('whole', value)],
  [`$ printenv ${name}\n${value}`, held('whole', value)],
  [`$ env | grep API_\n${name}=${value}`, held('whole', value)],
  [`$ docker compose exec web printenv ${name}\n${value}`, held('whole', value)],
  [`kubectl exec deploy/web -- printenv ${name}\n${value}`, held('whole', value)],
  [`C:\\app>echo %${name}%\n${value}`, held('whole', value)],
  [`PS C:\\app> $env:${name}\n${value}`, held('whole', value)],
  [`>>> os.environ["${name}"]\n'${value}'`, held('whole', value)],
  [`>>> os.environ["${name}"][-4:]\n'2e8b'`, held('end', '2e8b')],
  [`$ echo $${name} | cut -c1-6\ntk_4f9`, held('start', 'tk_4f9')],
  [`console.log(process.env.${name}) // ${value}`, held('whole', value)],
  [`console.log(process.env.${name}.slice(0, 6)) -> tk_4f9`, held('start', 'tk_4f9')],
  [
    `$ node -e "console.log(process.env.${name})"\n[dotenv@17.2.3] injecting env (1) from .env\n${value}`,
    held('whole', value),
  ],
  [`$ echo \${#${name}}\n13`, { name, by: 'process', view: { kind: 'length', length: 13, slack: 0 } }],
  [`$ echo $${name} | wc -c\n14`, { name, by: 'process', view: { kind: 'length', length: 14, slack: 1 } }],
  [
    `$ echo "len=\${#${name}}"\nof main: len=13 -> 200`,
    { name, by: 'process', view: { kind: 'length', length: 13, slack: 0 } },
  ],
  [`$ echo "<$${name}>"\n<>`, { name, by: 'process', view: { kind: 'missing' } }],
  [`var_dump(getenv('${name}')); // bool(false)`, { name, by: 'process', view: { kind: 'missing' } }],
  [`>>> dotenv_values()["${name}"][-4:]\n'2e8b'`, { name, by: 'setting', view: { kind: 'end', text: '2e8b' } }],
  [`$ cat .env\n${name}=${value}`, { name, by: 'setting', view: { kind: 'whole', text: value } }],
  [`.env.local   ${name}=${value}`, { name, by: 'setting', view: { kind: 'whole', text: value } }],
  [`$ docker run -e ${name}=${value} web`, { name, by: 'setting', view: { kind: 'whole', text: value } }],
  [`$ printf %s "$${name}" | md5sum\n${'9e107d9d'.repeat(4)}  -`, held('digest', '9e107d9d'.repeat(4))],
]

test.each(prints)('%s', (text, shown) => {
  expect(readSession(text)).toEqual([expect.objectContaining(shown as object)])
})

const others: readonly string[] = [
  `Authorization: Bearer $${name}`,
  `client = Client(os.environ["${name}"])`,
  `$ export ${name}=$(cat token.txt)`,
  `${name}=\${{ secrets.${name} }}`,
  `$ ${name}=${value} python ask.py`,
  `$ echo $${name} | xxd`,
]

test.each(others)('shows no value: %s', (text) => {
  expect(readSession(text)).toEqual([])
})
