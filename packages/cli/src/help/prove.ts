import type { CommandHelp } from './flag.ts'

export const prove: CommandHelp = {
  usage: 'prove [FILE|-]',
  says: 'prove the cause of a refusal of which you have the whole request',
  more: `Reads what explain reads (HAR entry, HTTP transcript, curl command, Postman request, case) and sends its request.
$NAME in it is filled in from the environment, so that no key need stand in the file.`,
  flags: [],
}
