import { Type } from 'typebox'
import { revokeReasons } from './key.ts'
import { choice, nullable } from './types.ts'

/** What a revocation answers at once. */
export const receipt = {
  key_id: Type.String(),
  version: Type.Integer({
    description: 'Of the key: a verification that names this version, or a later one, knew of it.',
  }),
  effective_at: Type.String({
    description: 'In force in the process that answers, durably, since then at the latest.',
  }),
  elsewhere_by: Type.String({
    description:
      'In force by then in every other process on the same store: none decides on an older view, it waits or fails.',
  }),
  guards_by: Type.String({
    description:
      'By then also in guards that remember grants (`remember`, five seconds at most). Others ask each time.',
  }),
  effective_everywhere_at: nullable(
    Type.String({
      description:
        'Since then at the latest no process on the same store accepts the key: all have acknowledged, or fell silent and the bound of `elsewhere_by` is over. null: not yet known, so ask the receipt again.',
    }),
  ),
  processes: Type.Array(
    Type.Object({
      name: Type.String({ description: 'Host and process id, or as whoever started it named it.' }),
      state: choice(['acknowledged', 'awaited', 'silent'], {
        description:
          '`silent`: was not heard of since. It accepts the key no more, either: it decides on no older view than 250 ms.',
      }),
      acknowledged_at: nullable(
        Type.String({ description: 'Refuses the key since then at the latest, or decides nothing any more.' }),
      ),
      last_heard_at: Type.String({ description: 'While nothing changes it is heard of every ten seconds.' }),
    }),
    {
      description:
        'Services and embedded guards that decided on the same store at the time of the revocation. One that began later read it at its start and is not listed.',
    },
  ),
}

/** What is known of it later. */
export const laterReceipt = Type.Object(
  {
    ...receipt,
    revoked_at: Type.String(),
    reason: nullable(choice(revokeReasons)),
    last_accepted_at: nullable(
      Type.String({
        description:
          'A process that accepted the key tells so when it hears of the revocation; one that had put it out of memory meanwhile, within ten seconds.',
      }),
    ),
    last_accepted_by: nullable(
      Type.String({ description: 'The name of that process, as in `processes`; null: none did, or it did not tell.' }),
    ),
    refused: Type.Object(
      {
        since: Type.String({ description: 'Start of the hour of the revocation: uses are counted by the hour.' }),
        count: Type.Integer({ description: 'Uses refused as `key.revoked` or `key.leaked`.' }),
        last_at: nullable(Type.String({ description: 'As far as records of refusals are kept.' })),
      },
      { description: 'Forgotten with usage and refusals, after the days that the project keeps them.' },
    ),
  },
  { description: 'Receipt of a revocation, as far as it is known now.' },
)
