import { demand, startIssuerDouble, type IssuerAnswer, type IssuerCall, type IssuerDouble } from './issuer-double.ts'
import { madeUp } from './made-up.ts'
import { verifySigV4 } from './verify-sigv4.ts'

export interface AwsAccessKey {
  readonly id: string
  readonly secret: string
  status: 'Active' | 'Inactive'
  /** Calls that do not know it yet: it takes a while until a key is known everywhere. */
  unknownFor: number
}

export interface AwsIamDouble extends IssuerDouble {
  readonly keys: AwsAccessKey[]
}

const mostKeys = 2
const documented: Readonly<Record<string, readonly string[]>> = {
  CreateAccessKey: ['UserName'],
  ListAccessKeys: ['UserName', 'Marker', 'MaxItems'],
  UpdateAccessKey: ['AccessKeyId', 'Status', 'UserName'],
  DeleteAccessKey: ['AccessKeyId', 'UserName'],
  GetCallerIdentity: [],
}

/** The Query APIs of IAM and STS for one user. @param settling calls for which a new key is not known yet. */
export async function startAwsIam(
  first: Omit<AwsAccessKey, 'status' | 'unknownFor'>,
  settling = 0,
): Promise<AwsIamDouble> {
  const keys: AwsAccessKey[] = [{ ...first, status: 'Active', unknownFor: 0 }]
  const double = await startIssuerDouble((call) => answer(call, keys, settling))
  return { ...double, keys }
}

function answer(call: IssuerCall, keys: AwsAccessKey[], settling: number): IssuerAnswer {
  demand(call.method === 'POST' && call.target === '/', 'POST /')
  demand(call.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true, 'a form')
  const form = new URLSearchParams(call.body)
  const action = form.get('Action') ?? ''
  const isSts = action === 'GetCallerIdentity'
  demand(form.get('Version') === (isSts ? '2011-06-15' : '2010-05-08'), 'the version of the API')
  const fields = documented[action]
  demand(fields !== undefined, `no action ${action}`)
  demand(
    [...form.keys()].every((name) => ['Action', 'Version', ...fields].includes(name)),
    'documented parameters alone',
  )
  const signed = verifySigV4(call, (id) => secretOf(id, keys))
  if (signed === null)
    return error(403, 'InvalidClientTokenId', 'The security token included in the request is invalid.')
  demand(signed.service === (isSts ? 'sts' : 'iam') && signed.region === 'us-east-1', 'the scope of the signature')
  return act(action, form, keys, settling)
}

function secretOf(id: string, keys: readonly AwsAccessKey[]): string | null {
  const key = keys.find((one) => one.id === id && one.status === 'Active')
  if (!key || key.unknownFor-- > 0) return null
  return key.secret
}

function act(action: string, form: URLSearchParams, keys: AwsAccessKey[], settling: number): IssuerAnswer {
  if (action === 'GetCallerIdentity')
    return ok(action, '<Arn>arn:aws:iam::123456789012:user/ci</Arn><Account>123456789012</Account>')
  if (action === 'ListAccessKeys') {
    const members = keys.map(
      ({ id, status }) =>
        `<member><UserName>ci</UserName><AccessKeyId>${id}</AccessKeyId><Status>${status}</Status></member>`,
    )
    return ok(action, `<AccessKeyMetadata>${members.join('')}</AccessKeyMetadata><IsTruncated>false</IsTruncated>`)
  }
  if (action === 'CreateAccessKey') {
    if (keys.length >= mostKeys) return error(409, 'LimitExceeded', 'Cannot exceed quota for AccessKeysPerUser: 2')
    const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
    const key: AwsAccessKey = {
      id: `AKIA${madeUp(16, base32)}`,
      secret: `${madeUp(18)}/${madeUp(10)}+${madeUp(10)}`,
      status: 'Active',
      unknownFor: settling,
    }
    keys.push(key)
    return ok(
      action,
      `<AccessKey><UserName>ci</UserName><AccessKeyId>${key.id}</AccessKeyId><Status>Active</Status><SecretAccessKey>${key.secret}</SecretAccessKey></AccessKey>`,
    )
  }
  const at = keys.findIndex(({ id }) => id === form.get('AccessKeyId'))
  const key = keys[at]
  if (!key) return error(404, 'NoSuchEntity', 'The Access Key with this id cannot be found.')
  if (action === 'DeleteAccessKey') keys.splice(at, 1)
  else {
    const status = form.get('Status')
    demand(status === 'Active' || status === 'Inactive', 'Status is Active or Inactive')
    key.status = status
  }
  return ok(action, '')
}

function ok(action: string, result: string): IssuerAnswer {
  const inner = result === '' ? '' : `<${action}Result>${result}</${action}Result>`
  return {
    status: 200,
    body: `<${action}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/">${inner}<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></${action}Response>`,
  }
}

function error(status: number, code: string, message: string): IssuerAnswer {
  return {
    status,
    body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r</RequestId></ErrorResponse>`,
  }
}
