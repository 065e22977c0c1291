/**
 * Settings that one server alone has, and whose it is. Whoever shows one speaks of that server, whatever the program is
 * called that wants something of it: a "Telegram bot" that asks a printer is refused by the printer.
 */
const ownSettings: readonly (readonly [setting: RegExp, provider: string])[] = [
  [/(?<![a-z0-9_])(?:force_logins|trusted_clients|moonraker\.conf)(?![a-z0-9_])/, 'moonraker'],
]

/** @param folded lower-case text. */
export function ownerOfSetting(folded: string): string | null {
  return ownSettings.find(([setting]) => setting.test(folded))?.[1] ?? null
}
