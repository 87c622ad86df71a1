import { Button } from '@mantine/core';
import { LiveStatus } from './live-status';
import classes from './newer-button.module.css';

type NewerProps = {
  /** What has come, as a screen reader is told; null where nothing has. */
  news: string | null;
  /** What the button says. */
  label: string;
  onShow: () => void;
};

/** Says that there is something newer than what is shown, and shows it when it is asked to. */
export function NewerButton({ news, label, onShow }: NewerProps) {
  return (
    <div className={classes['place']}>
      <LiveStatus>{news}</LiveStatus>
      {news !== null && (
        <Button size="xs" onClick={onShow}>
          {label}
        </Button>
      )}
    </div>
  );
}
