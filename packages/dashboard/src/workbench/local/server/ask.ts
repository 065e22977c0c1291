import { texts } from '../../../texts/local.ts'
import { jsonLines } from './lines.ts'
import { token } from './own-token.ts'
import { problemFrom, ServerProblem } from './problem.ts'

/** Asks the server of this page; without a body by GET. @throws ServerProblem */
export async function ask<Answer>(path: `/local/${string}`, body?: object, signal?: AbortSignal): Promise<Answer> {
  const response = await send(path, body, signal)
  return (await response.json()) as Answer
}

/** Hands over each line of an answer as it comes. @throws ServerProblem */
export async function follow<Line>(
  path: `/local/${string}`,
  body: object,
  take: (line: Line) => void,
  signal: AbortSignal,
): Promise<void> {
  const { body: stream } = await send(path, body, signal)
  if (!stream) return
  try {
    for await (const line of jsonLines(stream)) take(line as Line)
  } catch (error) {
    if (signal.aborted) throw error
    throw new ServerProblem(texts.cutOff)
  }
}

async function send(path: string, body: object | undefined, signal: AbortSignal | undefined): Promise<Response> {
  if (token === null) throw new ServerProblem(texts.noToken)
  const headers = { authorization: `Bearer ${token}` }
  const posted = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' } }
  const response = await fetch(path, {
    ...(body === undefined ? { headers } : { ...posted, body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new ServerProblem(texts.unreachable)
  })
  if (!response.ok) throw await problemFrom(response)
  return response
}
