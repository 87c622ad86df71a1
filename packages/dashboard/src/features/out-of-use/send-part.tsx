import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Applied } from '../../apollo/apply-changes';
import { graphHasChanged } from '../../apollo/graph-has-changed';
import { LeaveGuard } from '../../editing/leave-guard';
import { useKept } from '../../editing/use-kept';
import type { ChangeInput } from '../../gql/graphql';
import type { Kind } from '../../lib/kinds';
import type { Trouble } from '../../lib/trouble';
import { entityUrl } from '../../lib/urls';
import { ReasonForm } from '../../ui/changes/reason-form';
import { noteSaved } from '../../ui/saved/saved-note';
import { NO_REASON, reasonSchema } from './kept-reason';
import type { Live } from './use-live';
import { useSend } from './use-send';

type Possible = { readonly problems: readonly string[] };

type SendProps<Tried extends Possible> = {
  /** Where the tab keeps the reason, until it is sent. */
  name: string;
  title: string;
  submit: string;
  /** The reason to begin with. */
  proposed: string;
  live: Live<Tried>;
  changesOf: (tried: Tried) => readonly ChangeInput[];
  atOnce: boolean;
  /** The page that is shown afterwards, where it is done at once and where it is proposed. */
  target: { readonly kind: Kind; readonly slug: string; readonly proposedSlug: string };
  onCancel: () => void;
};

/** Why, and the button that does it; what is typed stays until it is done. */
export function SendPart<Tried extends Possible>(props: SendProps<Tried>) {
  const { name, title, submit, proposed, live, changesOf, atOnce, target } = props;
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [kept, keep] = useKept(name, { schema: reasonSchema, initial: NO_REASON });
  const { send, isUnanswered } = useSend({ live, changesOf, atOnce });
  const wording = useWording();
  const isReady = live.isCurrent && live.tried?.problems.length === 0;
  const onDone = async ({ number, revision, reason }: Applied) => {
    keep(NO_REASON());
    noteSaved({ number, revision, reason });
    const slug = revision === null ? target.proposedSlug : target.slug;
    // Nothing is left that would be missed, so nobody is to be asked.
    await navigate({ ...entityUrl(target.kind, slug), ignoreBlocker: true });
    await graphHasChanged(client);
  };
  return (
    <>
      <ReasonForm
        title={title}
        submit={submit}
        reason={kept.reason ?? proposed}
        onReason={(reason) => keep({ reason })}
        body={`${name} ${proposed}`}
        isReady={isReady || isUnanswered}
        act={send}
        wording={wording}
        onCancel={props.onCancel}
        onDone={(applied) => void onDone(applied)}
      />
      <LeaveGuard
        active={kept.reason !== null}
        words={{
          title: t('outOfUse.leave.title'),
          text: t('outOfUse.leave.text'),
          stay: t('outOfUse.leave.stay'),
          leave: t('outOfUse.leave.go'),
        }}
      />
    </>
  );
}

/** Says in the words of these pages why nothing was done. */
function useWording(): (trouble: Trouble) => string | undefined {
  const { t } = useTranslation();
  return ({ code }) => {
    switch (code) {
      case 'NETWORK':
        return t('outOfUse.unanswered');
      case 'CONFLICT':
        return t('outOfUse.notSent');
      case 'FORBIDDEN':
        return t('outOfUse.forbidden');
      default:
        return undefined;
    }
  };
}
