import type { ReactNode, Ref } from 'react';
import classes from './screen.module.css';

type ScreenProps = {
  /** Whether it is mostly text, and no wider than text is easily read. */
  isNarrow?: boolean;
  children: ReactNode;
};

/** A screen of parts one below the other, the first of which is its head. */
export function Screen({ isNarrow = false, children }: ScreenProps) {
  return (
    <div className={classes['screen']} data-narrow={isNarrow || undefined}>
      {children}
    </div>
  );
}

type HeadProps = {
  title: string;
  /** The mark of the kind that the screen is about. */
  mark?: ReactNode;
  /** The title, where the focus goes to it once what had it is gone. */
  titleRef?: Ref<HTMLHeadingElement>;
  /** What is told beside the title, such as how many there are. */
  children?: ReactNode;
};

/** What a screen is about. */
export function ScreenHead({ title, mark, titleRef, children }: HeadProps) {
  return (
    <div className={classes['head']}>
      {mark !== undefined && <span className={classes['mark']}>{mark}</span>}
      <h1 ref={titleRef} tabIndex={titleRef ? -1 : undefined} className={classes['title']}>
        {title}
      </h1>
      <div className={classes['beside']}>{children}</div>
    </div>
  );
}
