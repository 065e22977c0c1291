/** `$OPENAI_API_KEY`, `<token>`, `undefined`, `your-api-key`: what stands in place of a key. */
export const standIn =
  /^(?:[$<{%][\w .{}<>%$-]{0,60}|[a-z]{1,15}(?:[-_ .][a-z]{1,15}){0,5}|[A-Z]{1,15}(?:[-_ .][A-Z]{1,15}){0,5})$/
