import { dateAndTime } from './moment.ts'
import { number, percent } from './number.ts'

export const texts = {
  title: 'Policy replay',
  about:
    'What a changed key would have refused of the calls that it granted today and in the seven days before. Nothing is saved.',
  change: 'The change',
  before: 'What this would have refused',
  key: 'Key',
  chooseKey: 'Name, id, owner or the first characters',
  noKeys: 'No such key',
  openKey: 'Open the key to set it',
  chooseFirst: 'Choose a key',
  chooseFirstHint: 'Then change which addresses and pages may use it, what it may do, or how often.',
  nothing: 'Nothing is changed yet.',
  facets: { address: 'Address', origin: 'Page', permissions: 'Permission asked for' },
  /** What is tried, as the title of its answer. */
  ofCalls: (facets: readonly ('address' | 'origin' | 'permissions')[]) => {
    const words = { address: 'addresses', origin: 'origins', permissions: 'permissions' }
    const said = new Intl.ListFormat('en').format(facets.map((facet) => words[facet]))
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}`
  },
  ofLimits: 'Rate limits',
  wouldRefuse: (refused: number, calls: number, share: number) =>
    `${number(refused)} of ${number(calls)} calls would have been refused (${percent(share)}).`,
  noneRefused: (calls: number, isCertain: boolean) =>
    `None of ${number(calls)} calls would have been refused${isCertain ? '' : ' for certain'}.`,
  noCalls: 'This key granted no call in that time, so nothing can be said.',
  uncertain: (count: number) => `${number(count)} more cannot be told.`,
  allRecorded: (since: string) => `Exact: each call since ${dateAndTime(since)} is recorded.`,
  exact: (calls: number, since: string) =>
    `Exact is the number of calls since ${dateAndTime(since)}, ${number(calls)}.`,
  withoutAddress: (count: number) =>
    `${number(count)} of them came from more addresses than are told apart in a day: page and permission are recorded, the address is not.`,
  unrecorded: (count: number) =>
    `Of ${number(count)} only the number is recorded: too many kinds of calls in a day, or a guard granted them from its memory.`,
  ofHours: (since: string) =>
    `At least: a limit is compared with whole hours, whose calls are counted exactly, since ${dateAndTime(since)}.`,
  kinds: 'By kind of call',
  because: 'Because of',
  causes: { 'perm.ip': 'address', 'perm.referrer': 'page', 'perm.scope': 'permission' } as Readonly<
    Record<string, string>
  >,
  call: 'Call',
  notRecorded: {
    address: 'Address not recorded',
    origin: 'Page not recorded',
    permissions: 'Permission not recorded',
  },
  untold: { address: 'No address told', origin: 'No page told', permissions: 'No permission asked for' },
  calls: 'Calls',
  verdict: 'Would be',
  verdicts: { allowed: 'Allowed', refused: 'Refused', uncertain: 'Uncertain' },
  hours: 'Hours with refusals',
  hour: 'Hour from',
  refused: 'Refused',
}
