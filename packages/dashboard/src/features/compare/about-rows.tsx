import { useTranslation } from 'react-i18next';
import { EmptyCell, NamedCell } from './compare-row';
import type { ComparedRole } from './comparison';

/** What is known of the roles themselves. */
export function AboutRows({ roles, you }: { roles: readonly ComparedRole[]; you: boolean }) {
  const { t } = useTranslation();
  const unknown = t('compare.table.unknown');
  const facts = {
    group: ({ group }: ComparedRole) => group ?? unknown,
    seniority: ({ seniority }: ComparedRole) =>
      seniority === null ? unknown : t('entity.seniorityOf', { seniority }),
  };
  return (
    <tbody>
      {(['group', 'seniority'] as const).map((fact) => (
        <tr key={fact}>
          <th scope="row">{t(`compare.table.${fact}`)}</th>
          {roles.map((role) => (
            <NamedCell key={role.slug} name={role.name}>
              {facts[fact](role)}
            </NamedCell>
          ))}
          {you && <EmptyCell />}
        </tr>
      ))}
    </tbody>
  );
}
