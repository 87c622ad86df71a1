import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format';
import { statementVerb } from '../../lib/statement-verb';
import classes from './preview.module.css';

/** As many statements of a sort as are unfolded from the start. */
const FEW = 5;

type Told = { readonly id: string; readonly type: string };

type GroupedProps<Statement extends Told> = {
  statements: readonly Statement[];
  renderStatement: (statement: Statement) => ReactNode;
};

/** Statements by their sort, each sort with its count; few are unfolded. */
export function GroupedStatements<Statement extends Told>(props: GroupedProps<Statement>) {
  const { statements, renderStatement } = props;
  const { t } = useTranslation();
  return [...Map.groupBy(statements, ({ type }) => type)].map(([type, ofType]) => (
    <details key={type} className={classes['group']} open={ofType.length <= FEW}>
      <summary>
        … {t(`entity.verb.${statementVerb(type)}`)} … ({formatCount(ofType.length)})
      </summary>
      <ul className={classes['list']}>
        {ofType.map((statement) => (
          <li key={statement.id}>{renderStatement(statement)}</li>
        ))}
      </ul>
    </details>
  ));
}
