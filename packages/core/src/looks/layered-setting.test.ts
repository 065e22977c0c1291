import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { layeredSetting } from './layered-setting.ts'

const file =
  'appsettings.json\n  "Mail": {\n    "Endpoint": "https://mail.example.test/",\n    "ApiKey": "4f9a7c2e8b11"\n  }\n\n'

test.each([
  [`${file}> dotnet user-secrets list\nMail:ApiKey = 0d1c2b3a4977`, 'Mail:ApiKey'],
  [`${file}$ env | grep MAIL\nMail__ApiKey=0d1c2b3a4977`, 'Mail:ApiKey'],
  [`${file}> dotnet user-secrets list\nMail:ApiKey = 4f9a7c2e8b11`, null],
  [`${file}> dotnet user-secrets list\nMaps:ApiKey = 0d1c2b3a4977`, null],
  [`${file.replace('4f9a7c2e8b11', '<your-api-key>')}> dotnet user-secrets list\nMail:ApiKey = 0d1c2b3a4977`, null],
  [file, null],
])('%s', (text, name) => {
  expect(layeredSetting(observedFor({ text }))?.name ?? null).toBe(name)
})
