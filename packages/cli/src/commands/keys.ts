import type { KeyAction } from '../help/keys.ts'
import type { Options } from '../arguments/options.ts'
import type { KeysCommand } from '../service/command-line.ts'
import type { Io } from '../io.ts'
import { grace, unrotate } from '../keys/grace.ts'
import { create, root, rotate } from '../keys/make.ts'
import { list, restore, show, verify } from '../keys/manage.ts'
import { receipt, revoke } from '../keys/revocation.ts'
import type { Action } from '../keys/action.ts'
import { openKeyService } from '../keys/service.ts'
import { why } from '../keys/why.ts'
import type { ExitCode } from '../main.ts'
import { neutralise, neutraliseJson } from '../render/neutralise.ts'
import { usageError } from '../why401-error.ts'

const actions: Readonly<Record<KeyAction, Action>> = {
  create,
  list,
  show,
  rotate,
  grace,
  unrotate,
  revoke,
  receipt,
  restore,
  verify,
  why,
  root,
}

/** `why401 keys …`: one action on a key service. */
export async function keys(command: KeysCommand, { offline, format }: Options, io: Io): Promise<ExitCode> {
  const { said, action } = command
  if (offline && !said.has('--data')) throw usageError('--offline sends nothing; --data DIR works without sending')
  const service = await openKeyService(said, io)
  try {
    const { told, lines, code = 0 } = await actions[action]({ command, said, service, io })
    if (format === 'json')
      io.out(`${neutraliseJson(JSON.stringify({ schema: `why401-keys-${action}/1`, ...told }, null, 2))}\n`)
    else io.out(lines.map((line) => `${neutralise(line)}\n`).join(''))
    return code
  } finally {
    await service.close()
  }
}
