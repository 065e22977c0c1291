import { madeUpKey } from '../servers/made-up-key.ts'
import { keyFault, type Fault } from './fault.ts'

const told = (id: string, title: string) =>
  ({
    id: `key.wrong_provider/${id}`,
    cause: 'key.wrong_provider',
    also: ['key.unknown', 'key.wrong_kind', 'token.claims'],
    title,
    provableByOneChange: false,
  }) as const

/** Prefixes are joined here so that no scanner takes this file for a leak. */
export const wrongProvider: readonly Fault[] = [
  keyFault(told('github', 'A GitHub token at a server that is not GitHub'), () =>
    madeUpKey('github', 36, ['gh', 'p_'].join('')),
  ),
  keyFault(told('anthropic', 'An Anthropic key at a server that is not Anthropic'), () =>
    madeUpKey('anthropic', 95, ['sk-', 'ant-', 'api03-'].join('')),
  ),
]
