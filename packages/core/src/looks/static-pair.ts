import type { Observed } from '../model/observed.ts'
import { regex } from '../model/regex.ts'

const unknownSession =
  /security token included in the request is (?:invalid|expired)|unrecognizedclient|invalidclienttokenid/
const pair = /access_?key_?(?:id)?\b[^;]{0,200}secret_?(?:access_?)?key|aws_?access_?key[^;]{0,200}aws_?secret/
const platformWithRole = regex`
  lambda|serverless|\bvercel\b|netlify|\bamplify\b|\beks\b|\becs\b|fargate|app ?runner|codebuild|\bec2\b|\bpods?\b
  |(?:execution|instance|task|service) role|instance profile|service accounts?|\birsa\b
`

/**
 * An access key id and a secret are given without a session token, where the platform puts one of its own role into the
 * environment: what reads each part by itself mixes the two.
 */
export function isPairBesideRole({ zones }: Observed): boolean {
  const given = `${zones.code} ${zones.config}`
  return (
    unknownSession.test(zones.answer) &&
    platformWithRole.test(zones.remarks) &&
    pair.test(given) &&
    !/session_?token/.test(given)
  )
}
