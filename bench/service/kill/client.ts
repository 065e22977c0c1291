/** Speaks to one life of the service, with a root key for everything. */
export class Client {
  readonly #url: string
  readonly #authorization: string

  constructor(url: string, authorization: string) {
    this.#url = url
    this.#authorization = authorization
  }

  /** Rejects where there is no answer, or another one than 2xx. */
  // eslint-disable-next-line typescript/no-explicit-any -- answers of every shape
  async call(method: string, path: string, body?: object): Promise<any> {
    const answer = await fetch(this.#url + path, {
      method,
      headers: { authorization: this.#authorization, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
}
