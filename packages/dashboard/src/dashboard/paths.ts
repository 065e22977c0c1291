/** Where whoever comes without a path is led. */
export const home = '/keys'

/**
 * Which page is at which path: files under `pages/`, each of which exports one component. The first path that fits counts.
 * Plain data, since the build reads it, too: the document of each path names the files of its page.
 */
export const signedInPages: Readonly<Record<string, string>> = {
  '/keys': 'keys/keys-page',
  '/keys/new': 'keys/create/create-key-page',
  '/keys/:id': 'keys/key/key-page',
  '/refusals': 'refusals/refusals-page',
  '/refusals/:requestId': 'refusals/refusal-page',
  '/policy-replay': 'policy-replay/policy-replay-page',
  '/usage': 'usage/usage-page',
  '/audit': 'audit/audit-page',
  '/members': 'members/members-page',
  '/root-keys': 'root-keys/root-keys-page',
  '/settings/:tab?/:id?': 'settings/settings-page',
  '/account': 'account/account-page',
}

/** For whoever is not signed in. */
export const openPages: Readonly<Record<string, string>> = {
  '/sign-in': 'doors/sign-in-page',
  '/setup': 'doors/setup-page',
  '/invitation': 'doors/invitation-page',
}

/** Which addresses a path stands for, which is written as the router takes it: `/keys/:id`, `/settings/:tab?`. Its groups are the names. */
export function patternOf(path: string): RegExp {
  const pattern = path.replaceAll(/\/:(\w+)\?/g, '(?:/(?<$1>[^/]+))?').replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')
  return new RegExp(`^${pattern}/?$`)
}
