import { useTranslation } from 'react-i18next';
import { asSentence } from '../../lib/sentence';
import type { Trouble } from '../../lib/trouble';

/** What is said at a field, and what is said above the form since no field is at fault. */
type Words = { readonly ofField: string | undefined; readonly elsewhere: Trouble | null };

/** How a refused sign-in is told. */
export function useSignInWords(trouble: Trouble | null): Words {
  const { t } = useTranslation();
  switch (trouble?.code) {
    case undefined:
      return { ofField: undefined, elsewhere: null };
    case 'UNAUTHENTICATED':
      return { ofField: t('signIn.wrong'), elsewhere: null };
    case 'LIMIT_EXCEEDED': {
      const count = Math.ceil((trouble.retryAfterSeconds ?? 60) / 60);
      return { ofField: t('signIn.tooMany', { count }), elsewhere: null };
    }
    case 'BAD_USER_INPUT':
      return { ofField: asSentence(trouble.message ?? ''), elsewhere: null };
    default:
      return { ofField: undefined, elsewhere: trouble };
  }
}
