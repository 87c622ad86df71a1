import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './conflict-box.module.css';

type BoxProps = {
  /** What somebody else has changed. */
  subject: string;
  /** What there was, what there is, and what is to be; an empty text is said to be nothing. */
  sides: readonly { readonly label: string; readonly text: string }[];
  /** The ways out of it. */
  children: ReactNode;
};

/** Something that somebody else has changed while it is being changed here, with all sides of it. */
export function ConflictBox({ subject, sides, children }: BoxProps) {
  const { t } = useTranslation();
  return (
    <div className={classes['box']}>
      <p>
        <strong>{subject}</strong>
      </p>
      <dl className={classes['sides']}>
        {sides.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text === '' ? t('editing.words.nothing') : text}</dd>
          </div>
        ))}
      </dl>
      <div className={classes['actions']}>{children}</div>
    </div>
  );
}
