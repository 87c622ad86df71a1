/** Fewest and most characters of a password; the server alone says how easily one is guessed. */
const PASSWORD_LENGTH = { least: 12, most: 200 } as const;

/** How many characters a password has, counted as the server counts them. */
export function passwordLength(password: string): number {
  return Array.from(password).length;
}

/** Whether a password has a length that the server takes. */
export function hasPasswordLength(password: string): boolean {
  const length = passwordLength(password);
  return length >= PASSWORD_LENGTH.least && length <= PASSWORD_LENGTH.most;
}
