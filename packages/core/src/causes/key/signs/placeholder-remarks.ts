import { fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const sample = { 'key.missing': weak, 'config.not_loaded': weak, 'key.revoked': -weak, 'key.expired': -weak }

/** What people tell of a value that came with an example, a template or a form. */
export const placeholderRemarks: readonly Sign[] = [
  remarked(
    'copied-example',
    regex`
      (?:curl |code |request |command |config )?(?:example|sample|snippet|quick-?start|demo|tutorial)s?[ ]
        (?:request |code |config |call |command )?(?:of|from|in|taken|copied|as|on)[a-z ]{0,20}
        (?:
          documentation|docs|readme|page|site|guide|course|repositor|tutorial
        )
      |copied from (?:the )?(?:documentation|docs|readme|tutorial|guide|blog|stack ?overflow)
    `,
    hint,
    { 'key.unknown': hint },
  ),
  remarked(
    'sample-put-in',
    regex`
      (?:put|used|entered|gave|left|pasted|set|typed)(?: in)? (?:a |an |the |some |any |only )?
        (?:
          sample|dummy|fake|made-up|random|placeholder|arbitrary|nonsense|invented|example
        ) (?:string|value|text|api key|key|token|word)
      |(?:key|token) (?:is |was |set to |left as )?(?:a |an |the |some )?
        (?:sample|dummy|made-up|placeholder|arbitrary|example) (?:string|value|text|one|word)
    `,
    fair,
    sample,
  ),
  remarked(
    'demo-run-unchanged',
    regex`
      (?:demo|sample|example|tutorial|starter|quick-?start)(?: app\w{0,9}| project| code| script| config\w{0,9})?[a-z ,]{0,40}[ ]
        (?:run|used|started|built|launched|deployed|tried) (?:unchanged|as it is|as is|as it came|unmodified|without changes?)\b(?! with (?:own|my|our|real)\b)
    `,
    weak,
    { 'key.missing': hint, 'config.not_loaded': -weak, 'config.shadowed': -weak, 'perm.referrer': -weak },
  ),
  remarked(
    'value-of-the-guide',
    regex`
      (?:value|key|token|password|secret|credentials?|id)s?[a-z ]{0,12} (?:is|was|are|were|left) (?:still )?
        (?:the ones? |that |those |as |taken )?(?:of|from|in|printed in|given in|as in) (?:the |an? )?
        (?:[a-z]{2,14} )?(?:
          guide|readme|documentation|docs|tutorial|example|manual|course|book|template|quick-?start
        )\b
    `,
    fair,
    { 'key.unknown': fair, 'key.missing': hint, 'config.not_loaded': -hint },
  ),
  remarked(
    'cloned-project',
    regex`
      (?:public |example |sample |demo |starter )?(?:
          repositor(?:y|ies)|project|template|boilerplate|starter|demo|course
        )[a-z ]{0,16} (?:was )?(?:cloned|downloaded|forked|started)
      |cloned (?:and|the|a)|git clone|from github and started
    `,
    weak,
    { 'key.missing': weak, 'config.not_loaded': hint },
  ),
  remarked(
    'template-file',
    regex`
      \.env\.(?:example|sample|template|dist)|(?:template|example|sample)[a-z ]{0,12}(?:file|config|env)
      |copy of the (?:shipped )?(?:example|sample|template)
    `,
    fair,
    { 'key.missing': weak, 'config.not_loaded': weak },
  ),
  remarked(
    'stand-in-left',
    regex`
      (?:sample|example|dummy|fake|stand-?in|placeholder|demo|template)[a-z' ]{0,12}
        (?:key|token|value|word|secret|text|credentials?)
        (?! (?:endpoint|request|page|call|address|answer|response|exchange)\b)
      |(?:key|token|value)[a-z ]{0,12} (?:is |was )?(?:made up|invented|only an example|fictional|random text)
    `,
    strong,
    { 'key.missing': hint },
  ),
  remarked(
    'tail-is-not-mine',
    regex`
      (?:last|final|ending|end|tail|characters?|echo(?:ed)?|shown)[a-z0-9 ,'}{]{0,40}(?:not|no)[ ]
        (?:those|that|the one|part|mine|from|of|in)[a-z' ]{0,20}(?:key|token|user)?
      |(?:not|differs? from) (?:the )?(?:own|user'?s?|entered|real) key
    `,
    fair,
    { 'config.shadowed': fair },
  ),
  remarked(
    'wrote-into-template',
    regex`
      (?:key|token|secret)[a-z ]{0,20}(?:written|put|entered|pasted|filled)[a-z ]{0,10}(?:in|into) (?:the )?
        (?:file )?\.?env\.?(?:template|example|sample|dist)
    `,
    strong,
    { 'config.not_loaded': strong },
  ),
  remarked(
    'tried-several',
    /(?:tried|used) (?:\d|two|three|four|several|many|different|other)[a-z0-9 ]{0,12}(?:keys?|tokens?)/,
    hint,
    { 'config.shadowed': weak, 'config.not_loaded': weak },
  ),
  remarked(
    'form-field-blank',
    regex`
      (?:key|token|password) field[a-z ]{0,24}(?:blank|empty|untouched|masked)|left blank|edited again
      |saved again without
    `,
    weak,
    { 'client.defect': weak, 'key.missing': weak },
  ),
]
