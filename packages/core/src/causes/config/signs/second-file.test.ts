import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { shadowed } from '../shadowed.ts'

const text = '401 Unauthorized'

describe('a further file', () => {
  testSigns(shadowed, [
    {
      sign: 'compose-sets-it-beside-a-file',
      hit: {
        text,
        remarks: ['the right key stands in .env'],
        code: 'services:\n  bot:\n    environment:\n      - MODE=live\n      - BOT_TOKEN=changeme',
      },
      miss: {
        text,
        remarks: ['the right key stands in .env'],
        code: 'services:\n  bot:\n    environment:\n      - MODE=live\n      - BOT_TOKEN=${BOT_TOKEN}',
      },
    },
    {
      sign: 'a-further-file',
      hit: { text, remarks: ['there is also a .env.local that sets MAIL_KEY'] },
      miss: { text, remarks: ['there is also a header that sets the language'] },
    },
    {
      sign: 'file-of-the-home-directory',
      hit: { text, remarks: ['the .npmrc in my home directory names the registry'] },
      miss: { text, remarks: ['the .npmrc of the project names the registry'] },
    },
    {
      sign: 'file-of-the-home-directory',
      hit: { text, remarks: ['other repositories on this machine install fine'] },
      miss: { text, remarks: ['other repositories of the company install fine'] },
    },
    {
      sign: 'file-sets-this-variable',
      hit: { text, remarks: ['.env holds the right ACME_KEY'] },
      miss: { text, remarks: ['.env holds a comment'] },
    },
    {
      sign: 'file-sets-this-variable',
      hit: { text, remarks: ['the .env file sets ACME_TOKEN'] },
      miss: { text, remarks: ['the .env file sets nothing'] },
    },
    {
      sign: 'assistant-signed-in-with-a-plan',
      hit: { text, remarks: ['Claude Code was signed in with a Pro subscription'] },
      miss: { text, remarks: ['Claude Code was started with a new key'] },
    },
    {
      sign: 'assistant-signed-in-with-a-plan',
      hit: { text, remarks: ['I used my ChatGPT plan there before'] },
      miss: { text, remarks: ['I used my ChatGPT key there before'] },
    },
    {
      sign: 'a-further-file',
      hit: { text, remarks: ["my shell also exports the same variable, with last year's key"] },
      miss: { text, remarks: ['my shell prints the same key'] },
    },
    {
      sign: 'a-further-file',
      hit: { text, remarks: ['the repository has its own .npmrc'] },
      miss: { text, remarks: ['the repository has its own registry'] },
    },
    {
      sign: 'a-further-file',
      hit: { text, remarks: ['the settings file is mounted and variables are set too'] },
      miss: { text, remarks: ['the settings file is mounted and readable'] },
    },
  ])
})
