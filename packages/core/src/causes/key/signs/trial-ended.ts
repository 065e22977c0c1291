import { fair, noticed, strong } from '../../../model/sign.ts'

/** Free and trial keys live for weeks: one that worked and is invalid now has most likely ended. */
export const trialEnded = noticed(
  'free-key-ended',
  'A free or trial key worked before, and is refused as invalid now.',
  ({ zones, remarkIds }) =>
    /\b(?:free|trial|evaluation) (?:api |subscription )?(?:keys?|tokens?|licen[cs]es?)\b/.test(zones.remarks) &&
    (remarkIds.includes('worked-before') || /\b(?:passed|worked|ran|fine) before\b/.test(zones.remarks)) &&
    /invalid|not valid|expired|active subscription/.test(zones.answer),
  strong,
  { 'account.billing': fair, 'perm.resource': -fair, 'env.wrong_host': -fair },
)
