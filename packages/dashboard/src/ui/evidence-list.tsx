import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Basis, EvidenceList_EvidenceFragment } from '../gql/graphql';
import { addTexts } from '../lib/add-texts';
import { grounds } from '../lib/en-grounds';
import { entityUrl } from '../lib/urls';
import { Attributions } from './attributions';
import classes from './evidence-list.module.css';

addTexts({ grounds });

/** What a statement rests on. */
export type Grounds = {
  readonly basis: Basis;
  /** Where level, importance and necessity come from; absent where the statement has none. */
  readonly gradeBasis?: Basis;
  readonly evidence: readonly EvidenceList_EvidenceFragment[];
};

type ListProps = Grounds & {
  /** What is to be said before, such as why the statement concerns the page at all. */
  lead?: ReactNode;
};

/** What supports a statement: the honest sentence first, then each place in each source. */
export function EvidenceList({ basis, gradeBasis, evidence, lead }: ListProps) {
  const { t } = useTranslation();
  return (
    <div className={classes['root']}>
      {lead}
      <p>{t(groundsKey(basis, gradeBasis))}</p>
      {evidence.length > 0 && (
        <ul className={classes['list']}>
          {evidence.map((one) => (
            <EvidenceItem key={one.id} evidence={one} />
          ))}
        </ul>
      )}
      <Attributions of={evidence} />
    </div>
  );
}

/** The sentence that says who says that it is so, and who says how much. */
function groundsKey(basis: Basis, gradeBasis: Basis = basis) {
  return `grounds.${basis}.${gradeBasis}` as const;
}

function EvidenceItem({ evidence }: { evidence: EvidenceList_EvidenceFragment }) {
  const { source, locator, note } = evidence;
  return (
    <li>
      <p>{note}</p>
      <p className={classes['place']}>
        <Link {...entityUrl('Source', source.slug)}>{source.title}</Link>
        {', '}
        {locator}
      </p>
    </li>
  );
}
