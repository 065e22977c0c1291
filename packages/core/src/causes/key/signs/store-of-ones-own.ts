import { noticed, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import { regex } from '../../../model/regex.ts'

const keyNotThere = /invalidaccesskeyid|access key id you provided does not exist/
/** Stores that speak the language of S3 and know the keys alone that whoever runs them has set. */
const ownStore = regex`
  minio|\bceph\b|rados ?gw|\brgw\b|seaweedfs|\bgarage\b|rustfs|zenko|openio|swift3|s3-compatible|s3 compatible|versitygw|juicefs
`
/** They leave out the name of Amazon; where it stands, Amazon answered. */
const saysItWithoutAws = /\bminio|seaweedfs|\bgarage\b/

/** MinIO and its like refuse in the words of Amazon; there is no other account or region whose key it could be. */
export const storeOfOnesOwn = noticed(
  'unknown-to-a-store-of-ones-own',
  'A store of one’s own, which speaks the language of S3, does not know the key id: it has the keys that its set-up gave it.',
  isOwnStore,
  strong,
  { 'env.wrong_host': -strong, 'env.wrong_account': -strong, 'token.incomplete': -strong, 'key.mistyped': weak },
)

function isOwnStore({ zones: { answer, all }, host }: Observed): boolean {
  return (
    keyNotThere.test(answer) &&
    ownStore.test(all) &&
    !/amazonaws\.com/.test(`${host ?? ''} ${answer}`) &&
    !(answer.includes('the aws access key id') && saysItWithoutAws.test(all))
  )
}
