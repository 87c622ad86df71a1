/** The texts of signing in, and of setting a password. */
export const signIn = {
  title: 'Sign in',
  lead: 'Everyone may read what is here. Sign in to propose and make changes, and to make keys for programs.',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  show: 'Show the password',
  missingEmail: 'Type your e-mail.',
  missingPassword: 'Type your password.',
  wrong:
    'The e-mail or the password is wrong. Check both, or choose “Forgotten your password?” below.',
  tooMany_one: 'There were too many attempts. Try again in {{count}} minute.',
  tooMany_other: 'There were too many attempts. Try again in {{count}} minutes.',
  openId: 'Sign in with {{name}}',
  problem: {
    'openid-expired':
      'Signing in took too long, or was begun in another browser. Begin again, here.',
    'openid-failed':
      'The other service did not confirm who you are. Try again, or sign in with your password.',
    'openid-refused':
      'Nobody here has the e-mail that the other service knows you by, or the account is disabled. Ask an administrator for an invitation.',
  },
  forgotten: {
    toggle: 'Forgotten your password?',
    ask: 'Send me a link',
    lead: 'You will get a mail with a link, under which you choose a new password. The old one works until then.',
    sent: 'If somebody here has this e-mail, the mail is on its way. The link in it works for a day. If nothing comes, look among unwanted mail, or ask an administrator.',
    noMail:
      'This server sends no mail. Ask an administrator for a link under which you choose a new password.',
  },
  already: {
    text: 'You are signed in as {{name}}.',
    goOn: 'Go on',
    account: 'Your account',
  },
  ended: {
    title: 'Your session has ended',
    lead: 'Sign in to go on where you were. What you have typed is kept.',
    leave: 'Leave this page',
    mutation: 'Your session had ended, so nothing was changed. Sign in, then do this once more.',
    elsewhere: 'Sign in in another tab',
  },
  forbidden: {
    title: 'This is for administrators',
    text: 'You are signed in as {{name}}, whose role is {{role}}. Ask an administrator if you need to see this.',
  },
  newPassword: {
    label: 'New password',
    rules:
      '12 to 200 characters, not easily guessed: four words that have nothing to do with one another do well.',
    length: 'The password has {{count}} characters. Choose one of 12 to 200.',
  },
  link: {
    invitation: 'Welcome, {{name}}. Choose your password',
    reset: 'Choose a new password, {{name}}',
    title: 'Choose your password',
    checking: 'Looking up your link',
    other: 'You are signed in as {{name}} in this browser, and will be {{next}} instead.',
    expires: 'The link works once, until {{moment}}.',
    submit: 'Set the password and sign in',
    done: 'Your password is set, and you are signed in, {{name}}.',
    doneNext: 'Show the way from one role to another',
    gone: {
      title: 'This link does not work any more',
      text: 'It was used before, or its time is over. If you have set a password with it, sign in. Otherwise ask for a new one.',
      signIn: 'Sign in, or ask for a new link',
    },
    missing: {
      title: 'The link is not complete',
      text: 'Open it again from where you got it, as a whole: it works until a password is set with it.',
    },
  },
} as const;
