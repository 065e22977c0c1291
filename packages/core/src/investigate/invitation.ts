/** Where makers of other software meet their users: such a link tells nothing of whose API was called. */
const invitation =
  /(?:https?:\/\/)?\b(?:discord\.gg|discord(?:app)?\.com\/invite|t\.me|join\.slack\.com)\/[^\s"'<>]{0,80}/gi

export function withoutInvitations(text: string): string {
  return text.replace(invitation, ' ')
}
