import { hits, observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { defect } from '../defect.ts'

const signsOf = (remark: string): string[] => hits(defect, observedFor({ text: '401', remarks: [remark] }))

test.each<[sign: string, hit: string, miss: string]>([
  ['since-update', 'since the last release', 'with the release build only'],
  ['since-update', 'since an upgrade', 'with a real key the upgrade is refused'],
  ['only-this-feature', 'another mode of the plugin works', 'another model with the same key works'],
  ['tool-rejects-in-form', 'the settings page says no', 'the settings page says it is authenticated'],
  ['debug-shows', 'the plugin sends no key', 'the user sends no key'],
  ['other-tools-connect', 'other tools connect with the same settings', 'other tools show the same'],
  ['nothing-but-the-version', 'nothing changed except the version', 'nothing changed except the weather'],
  ['nothing-but-the-version', 'the same token works with the previous release', 'the same token works with care'],
  ['works-on-the-branch', 'still there in 1.0.3', 'still there in the morning'],
  ['setting-without-effect', 'the option to skip the check makes no difference', 'the cable makes no difference'],
  ['tool-with-its-version', 'cargo 1.70', 'Python 3.12'],
  ['tool-with-its-version', 'extension 0.0.11', 'the file has 1.70 lines'],
  ['since-number', 'since npm 5.0.0', 'since noon'],
  ['since-number', 'began with Terraform provider 1.7.0', 'began with an error 1'],
  ['older-version-works', 'in 2.32.0 everything is fine', 'in 2.32.0 nothing runs'],
  ['older-version-works', 'going back to the previous release helps', 'going back to the page helps'],
  ['works-on-the-branch', 'on the main branch it works', 'on the main page it works'],
  ['works-on-the-branch', 'a fix was merged', 'a fix is wanted'],
  ['same-key-elsewhere', 'the key was checked with another SDK', 'the key was checked with care'],
  ['reproduced-by-others', 'the maintainer can reproduce it', 'the maintainer cannot reproduce it'],
  ['tool-rejects-in-form', 'the key cannot be saved', 'the key cannot be right'],
  ['only-this-feature', 'alerting rules only', 'now and then only'],
  ['field-changes-the-key', 'after pressing Test the field holds 12 characters', 'after pressing Test it fails'],
  ['field-changes-the-key', 'saving the settings empties the key', 'saving the settings works'],
  ['wire-shows-otherwise', 'the network trace shows the wrong key', 'the network trace shows the key'],
  ['wire-shows-otherwise', 'the log of the proxy shows no Authorization header', 'the server log shows no attempt'],
  ['setting-without-effect', 'the requests go to the default host', 'the requests go through'],
  ['setting-without-effect', 'the setting base URL is ignored', 'the warning is ignored'],
  ['value-seen-in-the-program', 'the key is logged right before use', 'the error is logged right before use'],
])('%s: %s, not: %s', (sign, hit, miss) => {
  expect(signsOf(hit)).toContain(sign)
  expect(signsOf(miss)).not.toContain(sign)
})
