import type { Refusal } from '../../model/provider.ts'

export const kubernetesRefusals = [
  {
    status: 403,
    match: { at: null, contains: 'system:anonymous' },
    causes: ['send.absent', 'send.stripped', 'send.scheme_missing', 'config.not_loaded', 'client.defect'],
    note: 'The API server saw no credential at all: no Authorization header, no client certificate, or a proxy in between ended TLS and dropped both. Old client libraries that do not run the exec part of a kubeconfig (EKS, GKE) arrive this way. A wrong token is 401, never this.',
    example: {
      body: '{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"pods is forbidden: User \\"system:anonymous\\" cannot list resource \\"pods\\" in API group \\"\\" in the namespace \\"default\\"","reason":"Forbidden","details":{"kind":"pods"},"code":403}',
      sdkText:
        'Error from server (Forbidden): pods is forbidden: User "system:anonymous" cannot list resource "pods" in API group "" in the namespace "default"',
    },
    source: [
      'https://github.com/kubernetes/apiserver/blob/HEAD/pkg/endpoints/handlers/responsewriters/errors.go',
      'https://github.com/bitnami/sealed-secrets/issues/110',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: null, contains: 'cannot impersonate resource' },
    causes: ['perm.scope', 'config.shadowed'],
    note: 'The request carries Impersonate-User or --as; the caller needs the verb impersonate. The name in the text is the caller, not the one impersonated.',
    example: {
      body: '{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"users \\"jane\\" is forbidden: User \\"deployer\\" cannot impersonate resource \\"users\\" in API group \\"\\" at the cluster scope","reason":"Forbidden","details":{"name":"jane","kind":"users"},"code":403}',
    },
    source: 'https://github.com/kubernetes/apiserver/blob/HEAD/pkg/endpoints/handlers/responsewriters/errors.go',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: null, contains: 'User "system:node:', orContains: 'User \\"system:node:' },
    causes: ['perm.scope', 'config.shadowed'],
    note: 'The kubelet credential of a node is in use (/etc/kubernetes/kubelet.conf), not that of an administrator or a service account.',
    example: {
      sdkText:
        'Error from server (Forbidden): secrets "app" is forbidden: User "system:node:worker-1" cannot get resource "secrets" in API group "" in the namespace "default"',
    },
    source: 'https://kubernetes.io/docs/reference/access-authn-authz/node/',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: null, contains: 'cannot get path ', andContains: 'orbidden' },
    causes: ['perm.scope', 'send.absent'],
    note: 'A path outside the resources (/metrics, /version, /): a ClusterRole with nonResourceURLs opens it.',
    example: {
      body: '{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"forbidden: User \\"system:serviceaccount:default:default\\" cannot get path \\"/metrics\\"","reason":"Forbidden","details":{},"code":403}',
    },
    source: 'https://github.com/kubernetes/apiserver/blob/HEAD/pkg/endpoints/handlers/responsewriters/errors.go',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: null, pattern: 'system:serviceaccount:[a-z0-9-]{1,63}:default\\\\?" cannot ' },
    causes: ['perm.scope', 'config.not_loaded'],
    note: 'The pod runs as the service account "default": serviceAccountName is not set, or its role is bound to another account.',
    example: {
      body: '{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"pods is forbidden: User \\"system:serviceaccount:app:default\\" cannot list resource \\"pods\\" in API group \\"\\" in the namespace \\"app\\"","reason":"Forbidden","details":{"kind":"pods"},"code":403}',
    },
    source: 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: null, contains: 'forbidden: User ', andContains: 'cannot ' },
    causes: ['perm.scope', 'perm.resource', 'env.wrong_account'],
    note: 'The text names user, verb, resource, API group and namespace: the rule that is missing, word for word. "at the cluster scope" wants a ClusterRoleBinding, "in the namespace" a RoleBinding there. What follows a further colon is the reason of an authorizer other than RBAC.',
    example: {
      body: '{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"deployments.apps \\"web\\" is forbidden: User \\"system:serviceaccount:ci:deployer\\" cannot patch resource \\"deployments\\" in API group \\"apps\\" in the namespace \\"prod\\"","reason":"Forbidden","details":{"name":"web","group":"apps","kind":"deployments"},"code":403}',
      sdkText:
        'Error from server (Forbidden): deployments.apps "web" is forbidden: User "system:serviceaccount:ci:deployer" cannot patch resource "deployments" in API group "apps" in the namespace "prod"',
    },
    source: 'https://github.com/kubernetes/apiserver/blob/HEAD/pkg/endpoints/handlers/responsewriters/errors.go',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: null, contains: 'violates PodSecurity' },
    causes: ['perm.resource'],
    note: 'Admission, not the credential: the pod asks for more than the namespace allows.',
    example: {
      sdkText:
        'Error from server (Forbidden): pods "debug" is forbidden: violates PodSecurity "restricted:latest": privileged (container "debug" must not set securityContext.privileged=true)',
    },
    source: 'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: null, contains: 'exceeded quota: ', andContains: 'is forbidden' },
    causes: ['limit.quota'],
    note: 'A ResourceQuota of the namespace is used up; reported as Forbidden.',
    example: {
      sdkText:
        'Error from server (Forbidden): pods "web" is forbidden: exceeded quota: compute, requested: cpu=1, used: cpu=4, limited: cpu=4',
    },
    source: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: null,
    match: { at: null, contains: 'getting credentials: exec: executable' },
    causes: ['token.expired', 'config.not_loaded', 'config.shadowed'],
    note: 'The program that kubeconfig runs for a token (aws, gke-gcloud-auth-plugin, kubelogin) is missing or ended with an error; its own lines above say why (expired cloud login, wrong profile).',
    example: {
      sdkText: 'Unable to connect to the server: getting credentials: exec: executable aws failed with exit code 255',
    },
    source: 'https://github.com/kubernetes/client-go/blob/HEAD/plugin/pkg/client/auth/exec/exec.go',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: null,
    match: {
      at: null,
      contains: 'exec plugin is configured to use API version',
      orContains: 'exec plugin: invalid apiVersion',
    },
    causes: ['client.defect', 'api.retired'],
    note: 'kubeconfig and the helper speak different versions of client.authentication.k8s.io (v1alpha1 was removed in kubectl 1.24): write the kubeconfig anew and update the helper.',
    example: {
      sdkText:
        'Unable to connect to the server: getting credentials: exec plugin is configured to use API version client.authentication.k8s.io/v1beta1, plugin returned version client.authentication.k8s.io/v1alpha1',
    },
    source: 'https://github.com/Consensys/kubernetes-action/issues/11',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: {
      at: null,
      contains: 'no Auth Provider found for name',
      orContains: 'The gcp auth plugin has been removed',
    },
    causes: ['api.retired', 'client.defect'],
    note: 'The auth providers built into kubectl (gcp, azure) were removed in 1.26: install the exec helper and write the kubeconfig anew.',
    example: { sdkText: 'error: no Auth Provider found for name "gcp"' },
    source: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: null,
    match: {
      at: null,
      contains: 'Unable to connect to the server: ',
      andContains: 'certificate signed by unknown authority',
    },
    causes: ['env.wrong_host', 'config.shadowed', 'client.defect'],
    note: 'Not a refusal of the credential: certificate-authority-data belongs to another (or rebuilt) cluster, or a TLS-inspecting proxy answers.',
    example: {
      sdkText:
        'Unable to connect to the server: tls: failed to verify certificate: x509: certificate signed by unknown authority',
    },
    source: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: { at: null, contains: 'You must be logged in to the server' },
    causes: ['token.expired', 'config.shadowed', 'env.wrong_account', 'env.wrong_host', 'key.revoked', 'server.fault'],
    note: 'kubectl words of 401. Expired client certificate or token, a kubeconfig of a cluster since rebuilt, on EKS an IAM identity that is no access entry. For "kubectl logs" and "exec" alone it is the certificate of the API server towards the kubelet that expired.',
    example: { sdkText: 'error: You must be logged in to the server (Unauthorized)' },
    source: [
      'https://github.com/kubernetes/kubernetes/issues/63128',
      'https://github.com/kubernetes/minikube/issues/8945',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: null, contains: 'the server has asked for the client to provide credentials' },
    causes: ['token.expired', 'env.wrong_account', 'config.shadowed', 'send.absent'],
    note: 'client-go puts these words where the answer to 401 is no Status object: a proxy, a gateway or the cloud provider in front often is the one that refuses.',
    example: { sdkText: 'the server has asked for the client to provide credentials' },
    source: 'https://github.com/kubernetes/apimachinery/blob/HEAD/pkg/api/errors/errors.go',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: {
      at: null,
      contains: 'kubernetes.client.rest.ApiException: (401)',
      orContains: 'kubernetes.client.exceptions.ApiException: (401)',
    },
    causes: ['token.expired', 'env.wrong_account', 'key.revoked', 'send.scheme_missing'],
    note: 'Python client. Set by hand, the value needs the word Bearer: api_key["authorization"] = "Bearer …" or api_key_prefix.',
    example: { sdkText: 'kubernetes.client.rest.ApiException: (401)\nReason: Unauthorized' },
    source: 'https://github.com/kubernetes-client/python',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: { at: 'reason', equals: 'Unauthorized' },
    causes: [
      'token.expired',
      'key.revoked',
      'env.wrong_host',
      'token.claims',
      'sign.clock',
      'key.mistyped',
      'key.encoded',
    ],
    note: 'A credential was sent and not accepted; why stands in the log of the API server only. Bound service account tokens live an hour, die with their pod and carry an audience; a token of a Secret copied as it stands there is base64 once too often.',
    example: {
      body: '{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"Unauthorized","reason":"Unauthorized","code":401}',
    },
    source: 'https://github.com/kubernetes/apiserver/blob/HEAD/pkg/endpoints/filters/authentication.go',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 429,
    match: { at: null },
    causes: ['limit.rate'],
    note: 'Priority and fairness of the API server; Retry-After is set.',
    source: 'https://kubernetes.io/docs/concepts/cluster-administration/flow-control/',
    checked: '2026-11',
    confidence: 'documented',
  },
] satisfies readonly Refusal[]
