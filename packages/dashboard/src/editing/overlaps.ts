type Texts = Readonly<Record<string, string>>;

/** A field that was changed on two sides. */
export type Sides = {
  readonly field: string;
  /** What it was when one began, what somebody else has made of it, and what one has typed oneself. */
  readonly base: string;
  readonly theirs: string;
  readonly yours: string;
};

/** The fields that both sides have changed, each into something else. */
export function overlaps(before: Texts, now: Texts, typed: Texts): Sides[] {
  return Object.keys(now).flatMap((field) => {
    const [base, theirs, yours] = [before[field] ?? '', now[field] ?? '', typed[field] ?? ''];
    return base !== theirs && yours !== base && yours !== theirs
      ? [{ field, base, theirs, yours }]
      : [];
  });
}

/** What is typed stays, and all else is as it is now. */
export function onto(before: Texts, now: Texts, typed: Texts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(now).map(([field, text]) => {
      const yours = typed[field] ?? '';
      return [field, yours === (before[field] ?? '') ? text : yours];
    }),
  );
}
