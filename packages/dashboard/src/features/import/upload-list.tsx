import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { refreshViewer } from '../../apollo/signing-in';
import { formatBytes, formatCount } from '../../lib/format';
import type { Trouble } from '../../lib/trouble';
import { LiveStatus } from '../../ui/live-status';
import { TroubleLine } from '../../ui/trouble-line';
import bar from './progress-bar.module.css';
import classes from './upload.module.css';
import { MOST_BYTES } from './upload-limits';
import type { Upload } from './uploads';
import type { UploadsState } from './use-uploads';

/** The files that are on their way, each with how far it is or why it does not go on. */
export function UploadList({ uploads: state }: { uploads: UploadsState }) {
  const { t } = useTranslation();
  const { uploads, done, again, drop } = state;
  const count = uploads.filter(({ state }) => state !== 'REFUSED').length;
  useSessionEnd(uploads);
  return (
    <>
      {uploads.length > 0 && (
        <ul className={classes['uploads']} aria-label={t('imports.sending.label')}>
          {uploads.map((upload) => (
            <UploadRow
              key={upload.key}
              upload={upload}
              onAgain={() => again(upload.key)}
              onDrop={() => drop(upload.key)}
            />
          ))}
        </ul>
      )}
      <LiveStatus>
        {count > 0
          ? t('imports.sending.said', { count, number: formatCount(count) })
          : done > 0 && uploads.length === 0 && t('imports.sending.saidDone')}
      </LiveStatus>
    </>
  );
}

type RowProps = { upload: Upload; onAgain: () => void; onDrop: () => void };

function UploadRow({ upload, onAgain, onDrop }: RowProps) {
  const { t } = useTranslation();
  const { file, state, sent, trouble } = upload;
  const { name, size } = file;
  const isSending = state === 'SENDING';
  const wording = useTroubleWords(file);
  const words =
    isSending && sent < size
      ? t('imports.sending.SENDING', { sent: formatBytes(sent), size: formatBytes(size) })
      : t(`imports.sending.${isSending ? 'UNPACKING' : state}`);
  return (
    <li className={classes['upload']}>
      <p className={classes['name']}>
        {name} <span>{words}</span>
      </p>
      <span className={classes['buttons']}>
        {state === 'REFUSED' && trouble?.code !== 'LIMIT_EXCEEDED' && (
          <Button
            variant="default"
            size="xs"
            aria-label={t('imports.sending.againOf', { name })}
            onClick={onAgain}
          >
            {t('imports.sending.again')}
          </Button>
        )}
        <Button
          variant="default"
          size="xs"
          aria-label={t('imports.sending.dropOf', { name })}
          onClick={onDrop}
        >
          {t('imports.sending.drop')}
        </Button>
      </span>
      {isSending && (
        <progress
          className={bar['bar']}
          aria-label={t('imports.sending.progress', { name })}
          max={size || 1}
          value={sent}
        />
      )}
      {state === 'REFUSED' && <TroubleLine trouble={trouble} wording={wording} />}
    </li>
  );
}

function useTroubleWords({ size }: File) {
  const { t } = useTranslation();
  return ({ code, message }: Trouble): string | undefined => {
    if (code === 'UNAUTHENTICATED') return t('imports.sending.session');
    if (code !== 'LIMIT_EXCEEDED' || message !== null) return undefined;
    return t('imports.sending.tooLarge', {
      size: formatBytes(size),
      most: formatBytes(MOST_BYTES),
    });
  };
}

/** A session that has ended is noticed by the page, which asks to sign in and keeps what is here. */
function useSessionEnd(uploads: readonly Upload[]): void {
  const client = useApolloClient();
  const isRefused = uploads.some(
    ({ trouble }) => trouble?.code === 'UNAUTHENTICATED' || trouble?.code === 'FORBIDDEN',
  );
  useEffect(
    function askWhoIsSignedIn() {
      if (isRefused) void refreshViewer(client);
    },
    [client, isRefused],
  );
}
