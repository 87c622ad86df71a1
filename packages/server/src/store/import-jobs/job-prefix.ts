/** What the ids of all jobs of a taxonomy begin with. */
export const jobPrefix = (scheme: string): string => `${scheme}-`;
