import type { InputKind } from '@why401/core'
import { number } from './number.ts'

const kinds: Readonly<Record<InputKind, string>> = {
  text: 'Log or error text',
  curl: 'curl command',
  http: 'HTTP transcript',
  har: 'HAR file',
  postman: 'Postman collection',
  case: 'Case',
  key: 'Key alone',
}

const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`

export const texts = {
  title: 'Why was this key refused?',
  workbench: 'Workbench',
  project: 'Project',
  sections: 'Sections',
  privacy: 'Nothing leaves this tab',
  privacyWhy:
    'The engine runs in this page. The browser refuses it every connection, so a pasted key cannot be sent anywhere.',

  input: 'What was refused',
  inputHint:
    'Paste an error, a curl command, an HTTP exchange, a HAR file, a Postman collection or a key; or drop a file.',
  placeholder: 'Paste here, as it is. Keys may stay in it.',
  readAs: 'Read as',
  detected: (kind: InputKind | null) => (kind === null ? 'Whatever it is' : `Detected: ${kinds[kind]}`),
  kinds,
  openFile: 'Open a file',
  clear: 'Clear',
  answerNow: 'Ctrl or ⌘ and Enter go to the answer',
  dropHere: 'Drop the file to read it',
  tooLarge: (limit: string) => `This file is larger than ${limit}; keep the part around the refusal.`,
  notOpened: 'This file could not be opened.',
  large: (kind: string, size: string) => `${kind}, ${size}`,
  largeHint: 'Too long to be shown as text. It is read as a whole.',
  answers: (accepted: number, refused: number) =>
    `${counted(accepted + refused, 'answer', 'answers')}, ${counted(refused, 'refused', 'refused')}`,
  examples: 'Examples',

  answer: 'The answer',
  emptyTitle: 'Paste a refusal to see why',
  empty:
    'You get the likely causes with their chances, the words that speak for each, one question that would settle it, and the fix.',
  reading: 'Reading',
  loadingEngine: 'The engine is being loaded',
  failedTitle: 'This could not be read',
  brokenTitle: 'The engine stopped',
  broken: 'It could not be loaded, or it failed on this input. Nothing was sent anywhere.',
  acceptedTitle: 'Nothing was refused',
  nothingWrong: 'Nothing is wrong with the characters of this key',
  nothingWrongHint: 'Whether its issuer accepts it, a key alone does not tell. Paste the refusal as well.',
  noCause: 'No cause stands out',
  announce: (title: string, chance: string) => `Most likely, ${chance}: ${title}`,

  refusals: 'Refusals',
  refusalsFound: (refused: number, done: number) =>
    done < refused
      ? `${counted(refused, 'refusal', 'refusals')}, ${number(done)} read`
      : counted(refused, 'refusal', 'refusals'),
  unlisted: (count: number) => `${number(count)} more of other kinds are not listed; fix these first.`,
  alike: (more: number) => `${number(more)} more like this one`,
  noRequest: 'A refusal without its request',

  causes: 'Causes by likelihood',
  chance: (status: string, chance: string) => `${status}, ${chance}`,
  evidence: 'What speaks for it',
  showInText: 'Show in the text',
  source: 'Where this is documented',

  question: 'The question that decides most',
  ownWords: 'Answer in a few words',
  say: 'Answer',
  given: 'What you answered',
  withdraw: (question: string) => `Withdraw the answer to “${question}”`,
  otherSteps: 'What else would tell',

  fix: 'How to fix it',
  changes: 'Change',
  tryFixed: 'Your request with the fix',
  tryAsSent: 'Your request, to try again',
  commandHint: (variable: string) => `Set ${variable} to your key before; nothing secret is in the command.`,
  maskedHint: 'What looked secret in it is left out (…).',
  commands: 'Commands',
  links: 'Pages',
  copy: 'Copy',
  copied: 'Copied',
  copyWhat: (what: string) => `Copy: ${what}`,

  keys: 'The key',
  keysSeen: 'Keys in it',
  keyPlace: 'Where',
  keyLength: 'Length',
  characters: (length: number) => counted(length, 'character', 'characters'),
  alphabet: 'Alphabet',
  checksum: 'Checksum',
  checksums: { valid: 'fits', invalid: 'does not fit', unread: 'not computed, since the key is not whole' },
  noChecksum: 'keys of this kind have none that can be computed',
  looksLike: 'Looks like',
  noShape: 'no known kind of key',
  shape: 'Such keys',
  defects: 'Defects',
  noDefects: 'none found',
  issuer: 'Issuer',
  audience: 'Audience',
  expires: 'Expires',
  scope: 'Scope',
  dashboard: (provider: string) => `At ${provider}`,
  dashboardPages: { keys: 'Keys', billing: 'Billing', status: 'Status' },
  opensElsewhere: '(another site)',

  about: 'About this cause',
  aboutBack: (id: string) => `Back to ${id}`,
}
