import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { unequalDigests } from './unequal-digests.ts'

const one = 'OnEmvviZ2k0B+ix0D8h7RDncXiSET4LR/GINecijA9W'
const other = 'G2VDIdOQ8fnUgYNbIqRvJu/qv4beaPnJblfwGrC5+lw'
const own = (digest: string): string =>
  `$ openssl rsa -in rsa_key.p8 -pubout -outform DER 2>/dev/null | openssl dgst -sha256 -binary | openssl enc -base64\n${digest}=\n`
const hex = '0a1b2c3d4e5f60718293a4b5c6d7e8f9'
const modulus = (kind: string, digest: string): string =>
  `$ openssl ${kind} -noout -modulus -in a.pem | openssl md5\nMD5(stdin)= ${digest}\n`

test.each([
  `${own(one)}> desc user ETL_BOT;\nRSA_PUBLIC_KEY_FP    SHA256:${other}=`,
  modulus('rsa', hex) + modulus('x509', hex.replace('0a1b', '1b0a')),
  `$ ssh-keygen -lf id_ed25519\n256 SHA256:${one} a@b (ED25519)\nkey fingerprint in the console: SHA256:${other}`,
])('two digests that differ (row %#)', (text) => {
  expect(unequalDigests(observedFor({ text }))).not.toBeNull()
})

test.each([
  `${own(one)}RSA_PUBLIC_KEY_FP    SHA256:${one}=`,
  `${own(one)}RSA_PUBLIC_KEY_FP    SHA256:${other}=\nRSA_PUBLIC_KEY_2_FP  SHA256:${one}=`,
  modulus('rsa', hex) + modulus('x509', hex),
  `commit 0a1b2c3d4e5f60718293a4b5c6d7e8f901234567\nfingerprint SHA256:${one}`,
  own(one),
])('nothing that differs (row %#)', (text) => {
  expect(unequalDigests(observedFor({ text }))).toBeNull()
})
