import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { notLoaded } from '../../config/not-loaded.ts'
import { encoded } from '../encoded.ts'
import { quoted } from '../quoted.ts'
import { whitespace } from '../whitespace.ts'

const scope = (id: string): { readonly text: string } => ({
  text: `net/http: invalid header field value "AWS4-HMAC-SHA256 Credential=${id}/20260102/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=7c1f" for key Authorization`,
})
const whole = scope('minioadmin')

describe('the access key id in the scope of a signature', () => {
  testSigns(whitespace, [{ sign: 'blank-in-signed-scope', hit: scope('minioadmin\\n'), miss: whole }])
  testSigns(encoded, [
    { sign: 'encoded-in-signed-scope', hit: scope('\\x01\\x8a\\xb2'), miss: whole },
    { sign: 'encoded-in-signed-scope', hit: scope('Access Key ID: minioadmin'), miss: scope('minioadmin ') },
  ])
  testSigns(quoted, [{ sign: 'quoted-in-signed-scope', hit: scope("'minioadmin'"), miss: whole }])
  testSigns(notLoaded, [{ sign: 'reference-in-signed-scope', hit: scope('$S3_ACCESS_KEY'), miss: whole }])
})
