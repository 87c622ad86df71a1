import { useTranslation } from 'react-i18next';
import classes from './said-toast.module.css';
import type { Said } from './shell-controls';

/** Says for a moment that something was done. */
export function SaidToast({ said }: { said: Said | null }) {
  const { t } = useTranslation();
  return <output className={classes['toast']}>{said && t(`site.said.${said}`)}</output>;
}
