import type { Provider } from '../model/provider.ts'
import { kubernetesRefusals } from './refusals/kubernetes.ts'

export const kubernetes: Provider = {
  id: 'kubernetes',
  name: 'Kubernetes',
  nameIsWord: true,
  hosts: [],
  aliases: ['kubectl', 'kubeconfig', 'kube-apiserver', 'kubernetes api', 'kubernetes.client', 'client-go'],
  docs: [
    'https://kubernetes.io/docs/reference/access-authn-authz/authentication/',
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/',
  ],
  dashboard: { keys: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/' },
  variables: ['KUBECONFIG', 'KUBERNETES_SERVICE_HOST', 'KUBE_TOKEN', 'KUBERNETES_TOKEN'],
  keys: [
    {
      kind: 'service account token (bound)',
      prefix: 'eyJ',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'JWT with the claim kubernetes.io and an audience; lives an hour and is renewed in its file',
      note: 'Read the file /var/run/secrets/kubernetes.io/serviceaccount/token anew for each request; a copy goes stale.',
    },
    {
      kind: 'service account token of a Secret',
      prefix: 'eyJ',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'JWT without expiry; base64 once more in the Secret',
      note: 'Since 1.24 no longer made by itself; "kubectl create token" gives a short one.',
    },
    {
      kind: 'client certificate',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape:
        'client-certificate-data and client-key-data in the kubeconfig, PEM in base64; kubeadm makes them for a year',
    },
    {
      kind: 'EKS token',
      prefix: 'k8s-aws-v1.',
      pattern: '^k8s-aws-v1\\.[A-Za-z0-9_-]{60,}$',
      env: 'any',
      role: 'session',
      shape: 'k8s-aws-v1. and a presigned STS address in base64url; 15 minutes',
      example: [
        'k8s-aws-v1.',
        'aHR0cHM6Ly9zdHMuZXhhbXBsZS5jb20vP0FjdGlvbj1HZXRDYWxsZXJJZGVudGl0eSZWZXJzaW9uPTIwMTEtMDYtMTUmbm90PWEtcmVhbC10b2tlbi1vZi1hbnlib2R5',
      ].join(''),
    },
    {
      kind: 'bootstrap token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: '6 characters, a dot, 16 characters; joins nodes, lives a day',
      note: 'For kubeadm join only.',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [
    {
      in: 'other',
      name: 'certificate authority of the cluster',
      required: 'always',
      failure: 'x509: certificate signed by unknown authority',
    },
  ],
  probe: {
    method: 'POST',
    url: 'https://{server}/apis/authentication.k8s.io/v1/selfsubjectreviews',
    headers: { 'content-type': 'application/json' },
    body: '{"apiVersion":"authentication.k8s.io/v1","kind":"SelfSubjectReview"}',
    cost: 'free',
    sideEffects: 'none (a review, nothing is stored)',
    worksWithoutScopes: true,
    identifies: 'user name and groups; the same as kubectl auth whoami',
  },
  refusals: kubernetesRefusals,
  regions: 'each cluster has its own issuer: a token of one is unknown to every other',
  quirks: [
    '401: a credential was sent and not accepted. 403 with system:anonymous: none arrived. 403 with a name: it was accepted and lacks a rule.',
    'User name and password (Basic) were removed in 1.19.',
    'A client certificate wins over a bearer token of the same request.',
    'The context in use (kubectl config current-context) decides cluster and user, KUBECONFIG may name several files that are merged.',
  ],
}
