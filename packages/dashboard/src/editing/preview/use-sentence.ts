import { useTranslation } from 'react-i18next';
import { readStatement } from '../../lib/read-effects';
import { statementVerb } from '../../lib/statement-verb';
import { useEntityNames } from '../../ui/changes/entity-names';

/** Says a statement that the API writes by slugs in the names that people know. */
export function useSentence(): (text: string) => string {
  const { t } = useTranslation();
  const names = useEntityNames();
  return (text) => {
    const read = readStatement(text);
    if (read.is !== 'statement') return text;
    const verb = t(`entity.verb.${statementVerb(read.type)}`);
    return `${names.entity(read.from).name} ${verb} ${names.entity(read.to).name}`;
  };
}
