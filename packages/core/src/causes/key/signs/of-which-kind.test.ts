import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { missing } from '../missing.ts'
import { placeholder } from '../placeholder.ts'
import { unknown } from '../unknown.ts'
import { wrongKind } from '../wrong-kind.ts'
import { wrongProvider } from '../wrong-provider.ts'

const text = '401 Unauthorized'

describe('which kind of key it is, and whose', () => {
  testSigns(wrongKind, [
    {
      sign: 'pair-of-a-product',
      hit: { text: 'AuthFailure.SecretIdNotFound', remarks: ['the id and the token of the DNSPod console'] },
      miss: { text: 'AuthFailure.SecretIdNotFound', remarks: ['the id and the key of the API console'] },
    },
    {
      sign: 'pair-of-a-product',
      hit: { text: 'The SecretId is not found', remarks: ['the DNSPod token was entered'] },
      miss: { text: 'The signature is wrong', remarks: ['the DNSPod token was entered'] },
    },
    {
      sign: 'key-of-another-form-works',
      hit: { text, remarks: ['the older token (hex, shorter) still works with the same call'] },
      miss: { text, remarks: ['the older token was deleted, the format is hex'] },
    },
    {
      sign: 'which-of-several-keys',
      hit: { text, remarks: ['the dashboard shows three keys'] },
      miss: { text, remarks: ['the dashboard shows the key'] },
    },
    {
      sign: 'access-token-at-a-user-pool-authorizer',
      hit: { text, code: 'session.getAccessToken().getJwtToken()', remarks: ['API Gateway with a Cognito authorizer'] },
      miss: { text, code: 'session.getIdToken().getJwtToken()', remarks: ['API Gateway with a Cognito authorizer'] },
    },
    {
      sign: 'key-for-translation-programs',
      hit: { text, remarks: ['a key for CAT tools was taken'] },
      miss: { text, remarks: ['the cat took the tools'] },
    },
    {
      sign: 'new-keys-of-another-form',
      hit: { text, remarks: ['older keys still work', 'the new key begins with another prefix'] },
      miss: { text, remarks: ['older keys fail, too', 'the new key begins with another prefix'] },
    },
    {
      sign: 'credentials-of-an-app-instead',
      hit: { text, remarks: ['client id and secret are used as the key'] },
      miss: { text, remarks: ['client id and secret are used for the login'] },
    },
    {
      sign: 'signing-secret-as-key',
      hit: { text, remarks: ['I used the JWT secret from the settings page as the key'] },
      miss: { text, remarks: ['I used the JWT secret from the settings page to sign a token'] },
    },
    {
      sign: 'secret-of-a-key-beside-the-account',
      hit: { text, code: "client = Client(os.environ['TWILIO_ACCOUNT_SID'], os.environ['TWILIO_API_KEY_SECRET'])" },
      miss: { text, code: 'client = Client(api_key_sid, api_key_secret, account_sid)' },
    },
    {
      sign: 'api-key-where-a-server-key-belongs',
      hit: {
        request: {
          url: 'https://fcm.googleapis.com/fcm/send',
          headers: [['Authorization', `key=${['AIza', 'SyB4kQ7mVx2LrWc9ZnY6pJd1HsG8fEu3AoX'].join('')}`]],
        },
      },
      miss: {
        request: {
          url: 'https://fcm.googleapis.com/fcm/send',
          headers: [['Authorization', 'key=AAAAk7Qm2Xv:APA91bRt4Lw8Zs3Nb6']],
        },
      },
    },
  ])
  testSigns(wrongProvider, [
    {
      sign: 'second-client-of-another-vendor',
      hit: {
        text: '401 from https://api.mistral.ai/v1/embeddings',
        config: 'llm_provider = "anthropic"\nembedding_provider = "mistral"',
      },
      miss: {
        text: '401 from https://api.anthropic.com/v1/messages',
        config: 'llm_provider = "anthropic"\nembedding_provider = "mistral"',
      },
    },
    {
      sign: 'sister-explorer',
      hit: { text: 'Basescan: invalid API key', remarks: ['the key was made at Etherscan'] },
      miss: { text: 'Basescan: invalid API key', remarks: ['the key was made at Basescan'] },
    },
  ])
  testSigns(unknown, [
    {
      sign: 'slot-has-keys-of-its-own',
      hit: { text, remarks: ['refused since the slots were swapped'] },
      miss: { text, remarks: ['refused since the cards were swapped'] },
    },
    {
      sign: 'key-of-the-other-copy',
      hit: { text, remarks: ['the same key is used for both servers'] },
      miss: { text, remarks: ['the same key is used for both calls'] },
    },
    {
      sign: 'written-in-and-still-refused',
      hit: { text, remarks: ['putting the key directly into the code made no difference'] },
      miss: { text, remarks: ['putting the key directly into the code makes it work'] },
    },
    {
      sign: 'unknown-to-a-store-of-ones-own',
      hit: { text: 'InvalidAccessKeyId', remarks: ['MinIO in the cluster'] },
      miss: { text: 'InvalidAccessKeyId from bucket.s3.amazonaws.com', remarks: ['MinIO client'] },
    },
  ])
})

describe('no key of one’s own', () => {
  testSigns(placeholder, [
    {
      sign: 'name-of-a-constant-in-quotes',
      hit: { text, code: 'client.apiKey = "MAPS_API_KEY"' },
      miss: { text, code: 'client.apiKey = getenv("MAPS_API_KEY")' },
    },
    {
      sign: 'template-kept-at-set-up',
      hit: { text, remarks: ['the installer copies config.example to config.yaml'] },
      miss: { text, remarks: ['the installer copies the program to /usr/local'] },
    },
    {
      sign: 'template-copied-and-nothing-entered',
      hit: { text, config: 'cp .env.example .env', remarks: ['no key was entered so far'] },
      miss: { text, config: 'cp .env.example .env', remarks: ['the own key was entered'] },
    },
    {
      sign: 'generic-name-named',
      hit: { text: "no such token 'TOKEN_ID' for the user" },
      miss: { text: "no such token 'ci-runner' for the user" },
    },
    {
      sign: 'masked-end-in-a-bracket',
      hit: { text: 'Your API key: ****Key} is invalid' },
      miss: { text: '{"message":"Your api key: ****3f2c is invalid"}' },
    },
  ])
  testSigns(missing, [
    {
      sign: 'gated-and-nobody-logged-in',
      hit: { text: 'GatedRepoError: 401 Client Error.' },
      miss: { text: 'GatedRepoError: 403 Client Error.' },
    },
    {
      sign: 'run-the-login-first',
      hit: { text: 'run `acme auth login` to authenticate' },
      miss: { text: 'the login of acme failed' },
    },
    {
      sign: 'no-key-yet',
      hit: { text, remarks: ['there is no API key so far'] },
      miss: { text, remarks: ['signed in with an account, no API key wanted'] },
    },
    {
      sign: 'echo-of-nothing-word',
      hit: { text: 'Invalid API Key provided: nil' },
      miss: { text: 'Invalid API Key provided: nil. This key contains at least one space.' },
    },
  ])
})
