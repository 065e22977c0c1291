import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { notListed } from './not-listed.ts'

const used = '$ aws configure get aws_access_key_id --profile ci\nAKIA76OBNWL6WCYQ62SQ\n'
const row = (id: string): string => `ACCESSKEYMETADATA\t2024-11-02T09:12:44+00:00\t${id}\tActive\tci\n`
const command = '$ aws iam list-access-keys --user-name ci --output text'

test('an id that the list does not have', () => {
  const text = `${used}${command}\n${row('AKIA76A6ZHOF5C6NHEWH')}$ aws sts get-caller-identity`
  expect(notListed(observedFor({ text }))).toMatchObject({ listed: 1 })
})

test('the id of a private key that its service account does not have', () => {
  const id = '7c1e4f9ab25d4806b3c97d10e8f2a654b25d4806'
  const text = `"private_key_id": "${id}",\n$ gcloud iam service-accounts keys list --iam-account a@b.iam\nKEY_ID  CREATED_AT\n${id.replace('7c1e', '90ab').replace('e8f2', '1234')}  2026-01-01\n`
  expect(notListed(observedFor({ text }))).not.toBeNull()
  expect(notListed(observedFor({ text: text.replace('90ab', '7c1e').replace('1234', 'e8f2') }))).toBeNull()
})

test.each([
  ['the id is listed', `${used}${command}\n${row('AKIA76A6ZHOF5C6NHEWH')}${row('AKIA76OBNWL6WCYQ62SQ')}`],
  ['the list is cut', `${used}${command} | head -1\n${row('AKIA76A6ZHOF5C6NHEWH')}`],
  ['two ids without a list', `${used}AKIA76A6ZHOF5C6NHEWH`],
  ['a temporary id', `${used.replace('AKIA', 'ASIA')}${command}\n${row('AKIA76A6ZHOF5C6NHEWH')}`],
])('%s tells nothing', (_, text) => {
  expect(notListed(observedFor({ text }))).toBeNull()
})
