import { anywhere, fair, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Keys of a server that is not the one which answered, and addresses that were put together of the wrong parts. */
export const madeForAnotherServer: readonly Sign[] = [
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
