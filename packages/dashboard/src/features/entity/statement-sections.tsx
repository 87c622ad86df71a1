import { useTranslation } from 'react-i18next';
import type { Disclosure } from '../../lib/open-keys';
import type { Statements } from './statement';
import { StatementSection } from './statement-list';
import classes from './statement-list.module.css';

/** A list of statements under its title. */
export type Section = { readonly title: string; readonly statements: Statements };

type SectionsProps = {
  sections: readonly Section[];
  disclosure: Disclosure;
  /** Whether to say so where all lists are empty; false beside others that are not. */
  sayNothing?: boolean;
};

/** The lists that hold something, one after the other. */
export function StatementSections({ sections, disclosure, sayNothing = false }: SectionsProps) {
  const { t } = useTranslation();
  const filled = sections.filter(({ statements }) => statements.items.length > 0);
  if (filled.length === 0) {
    return sayNothing ? <p className={classes['more']}>{t('entity.nothing')}</p> : null;
  }
  return filled.map(({ title, statements }) => (
    <StatementSection key={title} title={title} statements={statements} disclosure={disclosure} />
  ));
}
