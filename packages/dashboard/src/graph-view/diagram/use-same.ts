import { useState } from 'react';

/** The value of before, as long as the present one says the same: what is made of it is kept. */
export function useSame<Value>(value: Value): Value {
  const [kept, keep] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
}
