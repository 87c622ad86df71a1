/** Who administers the server of these tests. */
export const ADMINISTRATOR = {
  email: 'admin@example.org',
  password: 'correct horse battery staple',
  name: 'Administrator',
} as const;
