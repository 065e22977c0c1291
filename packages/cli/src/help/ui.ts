import type { CommandHelp } from './flag.ts'

export const ui: CommandHelp = {
  usage: 'ui',
  says: 'the workbench as a page on this machine: paste, prove, fix, look at the project',
  more: `Prints an address with a token in it; whoever opens that address on this machine can have requests sent and files of this
directory changed, as with prove and fix, so do not pass it on. Nothing is sent and no file is changed before a button
says so. Listens on 127.0.0.1 alone. Ctrl-C ends it. docs/ui.md has more.`,
  flags: [
    {
      name: '--port',
      value: 'N',
      says: 'port to listen on (8402, or any free one where that is taken); 0: any free one',
    },
    { name: '--open', says: 'open the page in the browser as well' },
  ],
}
