import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { isDocumentationSample, sampleInUse } from './documentation-samples.ts'
import { misnamedKind, pathForContents } from './misnamed-kind.ts'
import { otherIssuersKey } from './other-issuers-key.ts'
import { printedBlank } from './printed-end.ts'

const accessKeyId = ['AKIA', 'GNQBRDT6FUKYELJ2'].join('')
const resend = 're_c5Aa9PW3_3fOo58guYdTDNxshXzzBRT6R'

function pem(kind: string): string {
  return `APP_PRIVATE_KEY="-----BEGIN ${kind} KEY-----\nMIIBIjANBgkqhkiG9w0BAQEF"`
}

test('an id under the name of a secret', () => {
  expect(misnamedKind(observedFor({ text: `[s3]\nsecret = "${accessKeyId}"` }))).toMatchObject({ where: 'secret' })
  expect(misnamedKind(observedFor({ text: `[s3]\nkey = "${accessKeyId}"` }))).toBeNull()
})

test('an anon key under the name of the service role', () => {
  const claims = { iss: 'supabase', ref: 'nzyqlwtbrkxomvahfjce', role: 'anon', iat: 1745000000, exp: 2060576000 }
  const anon = `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${btoa(JSON.stringify(claims)).replaceAll('=', '')}.YI0DBgr56rJuBvOx_dSdwvb71`
  expect(misnamedKind(observedFor({ config: `SUPABASE_SERVICE_ROLE_KEY=${anon}` }))).toMatchObject({ is: 'anon key' })
  expect(misnamedKind(observedFor({ config: `SUPABASE_ANON_KEY=${anon}` }))).toBeNull()
})

const named = (name: string, value: string) => misnamedKind(observedFor({ config: `${name}=${value}` }))

test('a secret key under the name of one that browsers may see', () => {
  const secret = ['sk', 'live', 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D'].join('_')
  expect(named('NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY', secret)).toMatchObject({ is: 'live secret key' })
  expect(named('STRIPE_SECRET_KEY', secret)).toBeNull()
  expect(named('NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY', secret.replace('sk', 'pk'))).toBeNull()
  // Keys of some providers are made to be seen, others issue no such key.
  expect(named('NEXT_PUBLIC_RESEND_API_KEY', resend)).toBeNull()
})

test('a service role key under the name of the anon key', () => {
  const claims = { iss: 'supabase', ref: 'nzyqlwtbrkxomvahfjce', role: 'service_role', exp: 2060576000 }
  const token = `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${btoa(JSON.stringify(claims)).replaceAll('=', '')}.YI0DBgr56rJuBvOx_dSdwvb71`
  expect(misnamedKind(observedFor({ config: `NEXT_PUBLIC_SUPABASE_ANON_KEY=${token}` }))).toMatchObject({
    is: 'service_role key (legacy)',
  })
  expect(misnamedKind(observedFor({ config: `SUPABASE_SERVICE_ROLE_KEY=${token}` }))).toBeNull()
})

test('the public half under the name of the private one', () => {
  expect(misnamedKind(observedFor({ text: pem('PUBLIC') }))).toMatchObject({ is: 'public key' })
  expect(misnamedKind(observedFor({ text: pem('RSA PRIVATE') }))).toBeNull()
})

test('the path of a file where its contents belong', () => {
  const error = 'failed to parse service account key JSON credentials: unexpected token'
  expect(pathForContents(observedFor({ text: `credentials_json: ./gcp/sa.json\n${error}` }))).toEqual({
    where: 'credentials_json',
  })
  expect(pathForContents(observedFor({ text: 'credentials_json: ./gcp/sa.json\n403 Forbidden' }))).toBeNull()
  expect(pathForContents(observedFor({ text: `credentials_file: ./gcp/sa.json\n${error}` }))).toBeNull()
})

test('a key of one issuer at the address of another', () => {
  const settings = `EMAIL_HOST = "smtp.sendgrid.net"\nEMAIL_HOST_PASSWORD = "${resend}"`
  expect(otherIssuersKey(observedFor({ text: '535 Authentication failed', config: settings }))).toMatchObject({
    issuer: 'resend',
  })
  expect(
    otherIssuersKey(observedFor({ text: '535', config: settings.replace('sendgrid.net', 'resend.com') })),
  ).toBeNull()
})

test('the sample of a documentation, in use and quoted', () => {
  const sample = ['AKIA', 'IOSFODNN7EXAMPLE'].join('')
  expect(sampleInUse(observedFor({ text: `AWS Access Key ID [None]: ${sample}` }))).not.toBeNull()
  expect(sampleInUse(observedFor({ text: `# docs: access_key_id: ${sample}` }))).toBeNull()
  expect(isDocumentationSample(accessKeyId)).toBe(false)
})

test('a line end at the end of what was printed', () => {
  expect(printedBlank(observedFor({ text: ">>> len(key), key[-3:]\n(33, 'c1\\n')" }))).toEqual({ at: 'end' })
  expect(printedBlank(observedFor({ text: "got key, tail=' 9c1'" }))).toEqual({ at: 'start' })
  expect(printedBlank(observedFor({ text: ">>> len(key), key[-3:]\n(32, '9c1')" }))).toBeNull()
  expect(printedBlank(observedFor({ text: "print(key, end='x\\n')" }))).toBeNull()
  expect(printedBlank(observedFor({ text: "API_KEY='abc\\n'" }))).toBeNull()
  expect(printedBlank(observedFor({ text: "invalid token 'abc\\n'" }))).toBeNull()
})

test('where signatures are compared, the sample id stands for one that is not shown', () => {
  const command = `s3cmd --access_key=${['AKIA', 'IOSFODNN7EXAMPLE'].join('')} ls s3://photos`
  expect(sampleInUse(observedFor({ code: command, text: '403 (SignatureDoesNotMatch)' }))).toBeNull()
  expect(sampleInUse(observedFor({ code: command, text: '403 (InvalidAccessKeyId)' }))).not.toBeNull()
})
