import type { FastifyInstance, FastifyReply } from 'fastify'
import { Compile } from 'typebox/compile'
import { takeReport } from '../leaks/report.ts'
import { pageStyle } from './cause-pages.ts'
import type { Parts } from './parts.ts'
import { leakReport } from './routes/leaks.report/route.ts'

const path = '/leaks/report'

/** The page holds a key for a moment: nothing runs on it, and what is typed goes nowhere but here. */
const policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const fieldStyle = `label{display:block;margin-top:1rem;font-weight:600}
textarea,input{box-sizing:border-box;width:100%;padding:.5rem;font:1rem/1.4 ui-monospace,monospace}
button{margin-top:1rem;padding:.5rem 1rem;font:inherit}
[role=alert],[role=status]{padding:.75rem;border:2px solid;border-radius:.25rem}`

const form = `<form method="post" action="report" autocomplete="off">
<label for="token">The key, whole</label>
<textarea id="token" name="token" rows="3" maxlength="8192" required spellcheck="false" autocapitalize="off"></textarea>
<label for="url">Where it is (address of the page, file or commit; may be left empty)</label>
<input id="url" name="url" maxlength="2000" spellcheck="false" autocapitalize="off">
<button>Report</button>
</form>
<h2>What happens</h2>
<ul>
<li>If it is a key of this service, its owner is told at once, with the address, and what the owner has set for this case is done: mostly, the key ends.</li>
<li>The key itself is not kept: it is compared by its hash and forgotten. Nothing is kept of whoever reports.</li>
<li>The answer is the same whether or not it is a key, so it tells nobody which text is one.</li>
</ul>
<p>Programs send the same to <code>POST /v1/leaks/report</code>, as JSON: <code>{"token": "…", "url": "…"}</code>.</p>`

const thanks = `<p role="status">Received. If it is a key of this service, its owner knows now, and it is dealt with.</p>
<p><a href="report">Report another one</a></p>`

const incomplete =
  '<p role="alert">Nothing was reported: a key of at most 8,192 characters is needed, and an address of at most 2,000.</p>'

/** `/leaks/report`: a form for whoever found a key. Open to all, without a script; not a part of the API's description. */
export function serveLeakForm(app: FastifyInstance, parts: Parts): void {
  const report = Compile(leakReport)
  const hidden = { schema: { hide: true } } as const
  app.get('/leaks/style.css', hidden, (_request, reply) => reply.type('text/css').send(`${pageStyle}\n${fieldStyle}`))
  app.get(path, hidden, (_request, reply) => show(reply, 200, form))
  app.post(path, { ...hidden, config: { form: true }, bodyLimit: 65_536 }, async ({ body }, reply) => {
    if (!report.Check(body) || body.token.trim() === '') return show(reply, 400, `${incomplete}\n${form}`)
    await takeReport(parts, body, parts.clock())
    return show(reply, 200, thanks)
  })
}

function show(reply: FastifyReply, status: number, content: string): FastifyReply {
  return reply
    .code(status)
    .headers({ 'content-security-policy': policy, 'cache-control': 'no-store' })
    .type('text/html; charset=utf-8')
    .send(document(content))
}

const document = (content: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Report a leaked API key</title><link rel="stylesheet" href="style.css"></head><body><main><h1>Report a leaked API key</h1>
${content}
</main></body></html>
`
