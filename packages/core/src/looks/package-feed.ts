import type { Observed } from '../model/observed.ts'

/** Feeds that ask for a login whatever the package: GitHub Packages, Azure Artifacts, GitLab, CodeArtifact. */
const feed = /npm\.pkg\.github\.com|(?:nuget|maven|rubygems)\.pkg\.github\.com|pkgs\.dev\.azure\.com|\.codeartifact\./
const login = /_auth|token|password|always-auth|credentials|_pat\b|secrets\./

/** Commands or settings in view name such a feed, and nothing in view would log in to it. */
export function isFeedWithoutToken({ zones }: Observed): boolean {
  const setUp = `${zones.code} ${zones.config}`
  return feed.test(setUp) && !login.test(setUp) && !login.test(zones.remarks) && !/token provided/.test(zones.answer)
}
