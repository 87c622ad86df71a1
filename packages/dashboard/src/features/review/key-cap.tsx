import { REVIEW_KEYS, type ReviewKey } from '../../lib/review-keys';
import { useSingleKeys } from '../../lib/use-single-keys';
import { KeyCaps } from '../../ui/key-caps';
import classes from './key-cap.module.css';

/** The key that does the same as the button it stands in, where there are keys to press. */
export function KeyCap({ reviewKey }: { reviewKey: ReviewKey }) {
  const { isOn } = useSingleKeys();
  if (!isOn && reviewKey !== 'finish') return null;
  return (
    <span className={classes['cap']} aria-hidden="true">
      <KeyCaps keys={REVIEW_KEYS[reviewKey].replace(/^[a-z]$/, (key) => key.toUpperCase())} />
    </span>
  );
}
