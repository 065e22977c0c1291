import { Secret } from '@why401/core'
import type { TlsSettings, TlsVersion } from '../network/connection.ts'
import type { Reading } from './reading.ts'
import type { Settings } from './settings.ts'

const minimums: Readonly<Record<string, TlsVersion>> = {
  tlsv1: 'TLSv1',
  'tlsv1.0': 'TLSv1',
  'tlsv1.1': 'TLSv1.1',
  'tlsv1.2': 'TLSv1.2',
  'tlsv1.3': 'TLSv1.3',
}
const maximums: Readonly<Record<string, TlsVersion>> = {
  '1.0': 'TLSv1',
  '1.1': 'TLSv1.1',
  '1.2': 'TLSv1.2',
  '1.3': 'TLSv1.3',
}

export function tlsSettings(settings: Settings, reading: Reading): TlsSettings {
  const [certFile, certPass] = splitCert(settings.last('cert'))
  const pass = settings.last('pass') ?? certPass
  const cert = certFile === null ? null : reading.files.read(certFile)
  const isPkcs12 = settings.last('cert-type')?.toUpperCase() === 'P12'
  const ciphers = [settings.last('tls13-ciphers'), settings.last('ciphers')].filter((list) => list !== null)
  return {
    verify: !settings.isOn('insecure'),
    ca: fileText('cacert', settings, reading),
    cert: cert === null || isPkcs12 ? null : new Secret(cert.toString('utf8')),
    key: keyOf(settings, isPkcs12 ? null : cert, reading),
    pfx: isPkcs12 ? cert : null,
    passphrase: pass === null ? null : new Secret(pass),
    min: minimums[settings.lastOf(Object.keys(minimums))?.name ?? ''] ?? null,
    max: maximum(settings.last('tls-max'), reading),
    ciphers: ciphers.length === 0 ? null : ciphers.join(':'),
    curves: settings.last('curves'),
  }
}

export function proxyTlsSettings(settings: Settings, reading: Reading): Pick<TlsSettings, 'verify' | 'ca'> {
  return { verify: !settings.isOn('proxy-insecure'), ca: fileText('proxy-cacert', settings, reading) }
}

function fileText(option: string, settings: Settings, { files }: Reading): string | null {
  const path = settings.last(option)
  return path === null ? null : files.read(path).toString('utf8')
}

/** Without --key, the certificate's file holds the key too. */
function keyOf(settings: Settings, cert: Buffer | null, { files }: Reading): Secret | null {
  const path = settings.last('key')
  const bytes = path === null ? cert : files.read(path)
  return bytes === null ? null : new Secret(bytes.toString('utf8'))
}

/** `file[:password]`; a colon of the file name is written `\:`, and that of a Windows drive as it is. */
function splitCert(value: string | null): readonly [file: string | null, password: string | null] {
  if (value === null) return [null, null]
  const [, file = value, password = null] = /^((?:[a-z]:(?=[\\/]))?(?:\\.|[^:\\])*)(?::(.*))?$/is.exec(value) ?? []
  return [file.replace(/\\([:\\])/g, '$1'), password]
}

function maximum(value: string | null, { errors }: Reading): TlsVersion | null {
  if (value === null || value === 'default') return null
  const version = maximums[value]
  if (version === undefined) errors.push('--tls-max is none of 1.0, 1.1, 1.2, 1.3 and default')
  return version ?? null
}
