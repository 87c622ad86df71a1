/** What the API's names are on the command line; the others are the same. */
const OPTIONS: ReadonlyMap<string, string> = new Map([
  ['profile', '--profile'],
  ['assume', '--assume'],
  ['avoid', '--avoid'],
  ['via', '--via'],
  ['maxSteps', '--max-steps'],
  ['alternatives', '--alternatives'],
  ['maxDetour', '--max-detour'],
  ['maxStepGap', '--max-step-gap'],
  ['asOf', '--as-of'],
]);

/** A message of the API, whose first word is the field at fault, in the words of the command line. */
export function inOptions(message: string): string {
  const [path = ''] = /^[\w.[\]]+/u.exec(message) ?? [];
  const [field = ''] = /^\w+/u.exec(path) ?? [];
  const option = OPTIONS.get(field);
  return option === undefined ? message : `${option}${message.slice(path.length)}`;
}
