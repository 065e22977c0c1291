import { said, strong, weak } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** How nginx, IIS, HAProxy and OpenSSL say that a client showed no certificate: what is set in the program did not reach the handshake. */
export const clientCertificate = said(
  'client-certificate-not-sent',
  regex`
    no required ssl certificate was sent|alert (?:number )?(?:116|certificate[ _]required)\b|alert_certificate_required
    |\bcertificate_required\b|peer did not return a certificate|403\.7 ?-? ?(?:forbidden|client certificate)
    |client (?:did not|didn't) (?:send|present|provide) (?:an? |its )?(?:client )?certificate
    |no client certificate (?:was )?(?:sent|presented|provided|received)
  `,
  strong,
  { 'client.defect': weak, 'send.stripped': -weak, 'send.conflict': -strong, 'key.unknown': -strong },
)
