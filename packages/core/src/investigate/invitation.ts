import { regexOf } from '../model/regex.ts'

/** Where makers of other software meet their users: such a link tells nothing of whose API was called. */
const invitation =
  /(?:https?:\/\/)?\b(?:discord\.gg|discord(?:app)?\.com\/invite|t\.me|join\.slack\.com)\/[^\s"'<>]{0,80}/gi

/** A page of somebody's project on a site that keeps code, or a module that is named by where its code lies. */
const projectPage = regexOf('gi')`
  https?:\/\/gist\.github\.com\/[^\s"'<>]{0,200}
  |https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\/[\w.-]{1,60}\/[\w.-]{1,100}\/(?:-\/)?
    (?:issues|wiki|blob|tree|src|discussions|releases|tags|pulls?|merge_requests|actions|security|labels|commit|compare)
    \b[^\s"'<>]{0,200}
  |https?:\/\/github\.com\/[\w.-]{1,60}\/[\w.-]{1,100}#[^\s"'<>]{0,100}
  |(?<![\w@.\/-])(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\/[\w.-]{1,60}\/[\w.-]{1,100}
`

export function withoutInvitations(text: string): string {
  return text.replace(invitation, ' ').replace(projectPage, ' ')
}
