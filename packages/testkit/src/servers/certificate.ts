import { readFile } from 'node:fs/promises'
import { printed } from './child.ts'
import type { Scratch } from './scratch.ts'

export interface Certificate {
  readonly certificatePath: string
  readonly keyPath: string
  readonly pem: string
}

/** A certificate that signs itself, for these names, good for two days. */
export async function certificateFor(home: Scratch, names: readonly string[]): Promise<Certificate> {
  const [certificatePath, keyPath] = [home.path('certificate.pem'), home.path('key.pem')]
  const alternatives = names.map((name) => `DNS:${name}`).join(',')
  const request = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2'.split(' ')
  const files = ['-keyout', keyPath, '-out', certificatePath]
  const subject = ['-subj', `/CN=${names[0]}`, '-addext', `subjectAltName=${alternatives}`]
  await printed('openssl', [...request, ...files, ...subject])
  return { certificatePath, keyPath, pem: await readFile(certificatePath, 'utf8') }
}
