import { dataFlag } from './data-flag.ts'
import type { CommandHelp } from './flag.ts'

export const serve: CommandHelp = {
  usage: 'serve',
  says: 'run the key service: issue keys, verify them, tell why one is refused',
  more: `Keeps everything in one directory and needs nothing else. Without a root key it says how to make the first one.
SIGINT or SIGTERM: requests under way are answered, what is counted is written, then it ends. docs/service.md has more.`,
  flags: [
    dataFlag,
    { name: '--port', value: 'N', says: 'port to listen on (8401, or WHY401_PORT); 0: any free one' },
    { name: '--host', value: 'ADDRESS', says: 'address to listen on (127.0.0.1, or WHY401_HOST)' },
    { name: '--base-url', value: 'URL', says: 'how clients reach the service (WHY401_BASE_URL)' },
    { name: '--docs-base', value: 'URL', says: 'where the pages of causes are (WHY401_DOCS_BASE)' },
    {
      name: '--trusted-proxies',
      value: 'LIST',
      says: 'addresses and ranges, or a number of hops, whose X-Forwarded-For is believed (WHY401_TRUSTED_PROXIES)',
    },
    {
      name: '--log',
      value: 'LEVEL',
      choices: ['debug', 'info', 'warn', 'error', 'silent'],
      says: 'lines of JSON on standard output from this level on (warn, or WHY401_LOG); info has one for each request',
    },
  ],
}
