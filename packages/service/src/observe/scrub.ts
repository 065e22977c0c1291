/** Whatever looks like a key (`acme_live_…`), a bearer credential, a SHA-256 as base64url or hex, or a token of a session (32 digits of base 62) or link (36). */
const secretLike =
  /(?<![0-9A-Za-z])[a-z][a-z0-9]{0,15}_(?:live|test|root)_[0-9A-Za-z]{8,}|(?<=\bBearer\s)\S{8,}|whsec_[0-9A-Za-z+/=]{8,}|(?<![0-9A-Za-z_-])[0-9A-Za-z_-]{43}(?![0-9A-Za-z_-])|\b[0-9a-f]{64}\b|(?<![0-9A-Za-z_-])(?=[0-9a-z]*[A-Z])[0-9A-Za-z]{32}(?:[0-9A-Za-z]{4})?(?![0-9A-Za-z_-])/g

/** Text for a log: a key or hash that came along in somebody else's message does not get there. */
export function scrub(text: string): string {
  return text.replace(secretLike, '[secret]')
}
