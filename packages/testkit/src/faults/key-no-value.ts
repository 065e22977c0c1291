import { keyFault, type Fault } from './fault.ts'

const placeholder = (id: string, title: string) =>
  ({ id: `key.placeholder/${id}`, cause: 'key.placeholder', title, provableByOneChange: false }) as const
const missing = (id: string, title: string) =>
  ({
    id: `key.missing/${id}`,
    cause: 'key.missing',
    also: ['config.not_loaded', 'send.absent'],
    title,
    provableByOneChange: false,
  }) as const

export const keyPlaceholder: readonly Fault[] = [
  keyFault(placeholder('your', 'The sample of the documentation'), () => 'YOUR_API_KEY'),
  keyFault(placeholder('brackets', 'The sample in angle brackets'), () => '<your-api-key>'),
  keyFault(
    placeholder('crosses', 'A sample of crosses'),
    (key) => `${/^[a-z]{2,8}[-_]/.exec(key)?.[0] ?? ''}${'x'.repeat(24)}`,
  ),
  keyFault(placeholder('changeme', 'The word changeme'), () => 'changeme'),
  keyFault(
    { ...placeholder('template', 'A template that nobody filled in'), also: ['config.not_loaded'] },
    () => '{{API_KEY}}',
  ),
]

export const keyMissing: readonly Fault[] = [
  keyFault(missing('empty', 'The value is empty'), () => ''),
  keyFault(missing('undefined', 'What JavaScript prints for nothing'), () => 'undefined'),
  keyFault(missing('null', 'The word null'), () => 'null'),
  keyFault(missing('none', 'What Python prints for nothing'), () => 'None'),
  keyFault(missing('object', 'What JavaScript prints for an object'), () => '[object Object]'),
]

/** Only the base request: the program left the credential out. */
export const sendAbsent: readonly Fault[] = [
  {
    id: 'send.absent/no-credential',
    cause: 'send.absent',
    also: ['key.missing', 'config.not_loaded'],
    title: 'The request carries no credential',
    provableByOneChange: false,
    apply: ({ base, surroundings }) => ({ request: base, surroundings }),
  },
]
