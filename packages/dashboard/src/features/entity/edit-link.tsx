import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import { Link } from '@tanstack/react-router';
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { addTexts } from '../../lib/add-texts';
import { editUrl } from '../../lib/edit-url';
import { editLink } from '../../lib/en-edit-link';
import type { Kind } from '../../lib/kinds';
import classes from './edit-link.module.css';

addTexts({ editLink });

/** The entity whose page this is, where the reader may propose changes of it; null where not. */
export const EditableContext = createContext<{
  readonly kind: Kind;
  readonly slug: string;
} | null>(null);

/** The way to edit the entity whose page this is. */
export function EditLink() {
  const { t } = useTranslation();
  const editable = useContext(EditableContext);
  if (!editable) return null;
  return (
    <Link {...editUrl(editable.kind, editable.slug)} className={classes['edit']}>
      <IconPencil size={16} stroke={1.75} aria-hidden="true" />
      {t('editLink.edit')}
    </Link>
  );
}

/** The way to edit one statement of the entity, from where it stands. */
export function EditRowLink({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  const editable = useContext(EditableContext);
  if (!editable) return null;
  return (
    <Link
      {...editUrl(editable.kind, editable.slug, id)}
      className={classes['row']}
      aria-label={t('editLink.row', { name })}
    >
      <IconPencil size={16} stroke={1.75} aria-hidden="true" />
    </Link>
  );
}
