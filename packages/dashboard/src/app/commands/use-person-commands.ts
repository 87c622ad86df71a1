import { useLocation, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../apollo/use-viewer';
import { accountUrl, auditLogUrl, peopleUrl, signInUrl } from '../../lib/account-url';
import { myProposalsUrl, reviewUrl } from '../../lib/review-url';
import { useSignOut } from '../person/use-sign-out';
import type { Command } from './command';

/** What there is for who is signed in, or the way to sign in. */
export function usePersonCommands(): readonly Command[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { href } = useLocation();
  const { viewer } = useViewer();
  const signOut = useSignOut();
  const commands = {
    signIn: () => void navigate(signInUrl(href)),
    account: () => void navigate(accountUrl()),
    people: () => void navigate(peopleUrl()),
    auditLog: () => void navigate(auditLogUrl()),
    review: () => void navigate(reviewUrl()),
    myProposals: () => void navigate(myProposalsUrl()),
    signOut: () => void signOut(),
  };
  const offered: (keyof typeof commands)[] = !viewer
    ? ['signIn']
    : viewer.role === 'ADMIN'
      ? ['review', 'myProposals', 'account', 'people', 'auditLog', 'signOut']
      : ['review', 'myProposals', 'account', 'signOut'];
  return offered.map((id) => ({ id, label: t(`site.command.${id}`), run: commands[id] }));
}
