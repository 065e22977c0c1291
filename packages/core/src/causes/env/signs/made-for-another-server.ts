import { anywhere, fair, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Keys of a server that is not the one which answered, and addresses that were put together of the wrong parts. */
export const madeForAnotherServer: readonly Sign[] = [
  anywhere(
    // @name@host is how people of the fediverse are called; before a host it is read as a login.
    'handle-before-the-host',
    /https?:\/\/(?:%40|@)[a-z0-9_.-]{1,40}@[a-z0-9.-]{3,60}/,
    strong,
    { 'send.conflict': weak, 'key.unknown': -weak, 'key.revoked': -fair, 'key.expired': -fair },
  ),
  anywhere(
    // MinIO leaves out “AWS” where it says so; with the word it was Amazon that answered.
    'amazon-answers-for-a-store-of-ones-own',
    regex`
      \b(?:minio|seaweedfs|garage)\b[^]{0,500}the aws access key id you provided does not exist
      |the aws access key id you provided does not exist[^]{0,500}\b(?:minio|seaweedfs|garage)\b
    `,
    strong,
    { 'key.unknown': -weak, 'token.incomplete': -fair, 'key.inactive': -weak },
  ),
]
