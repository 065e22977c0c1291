/** Sign-in, the first person, invitations. */
export const texts = {
  signIn: 'Sign in',
  signOut: 'Sign out',
  email: 'E-mail',
  password: 'Password',
  showPassword: 'Show or hide the password',
  name: 'Your name',
  projectName: 'Project',
  projectNameAbout: 'What the keys are for: a company, a product. It can be changed later.',
  passwordRules: '12 characters or more, not made of common words, years, repetitions or rows of the keyboard alone.',
  wrongPassword: 'This e-mail and this password do not belong together.',
  tooMany: (seconds: number) =>
    `Too many attempts with a wrong password. The next one is possible in ${lasting(seconds)}.`,
  mayTryAgain: 'Now you may try again.',
  accountReady: 'Your account is ready. Sign in with the address that was invited.',
  setUp: 'Set up why401',
  setUpAbout: 'You are the first person here. You own the project, and invite whoever else works in it.',
  setUpAgain: 'This page needs the link that the service prints when it starts. Open that link again.',
  createAccount: 'Create account',
  invited: 'You were invited',
  invitedAbout: 'The account belongs to the address that the invitation was sent to.',
  invitedAgain: 'This page needs the link of the invitation. Open that link again.',
  newHere: 'I am new here',
  haveAccount: 'I have an account',
  joinAs: (email: string) => `You are signed in as ${email}.`,
  join: 'Join the project',
  noProject: 'You are in no project',
  noProjectAbout: (email: string) =>
    `${email} has an account here and belongs to no project. Somebody of a project can send an invitation.`,
}

function lasting(seconds: number): string {
  if (seconds < 60) return `${seconds} s`
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
