import { useTranslation } from 'react-i18next';
import { addTexts } from '../../lib/add-texts';
import { account } from '../../lib/en-account';
import { SignedInGate } from '../../ui/signing-in/signed-in-gate';
import { AccountPage } from './account-page';

addTexts({ account });

/** The account of whoever is signed in. */
export function AccountView() {
  const { t } = useTranslation();
  return (
    <SignedInGate title={t('account.title')}>
      {(viewer) => <AccountPage viewer={viewer} />}
    </SignedInGate>
  );
}
