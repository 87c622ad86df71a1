import { isMantineColorScheme, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import IconDeviceDesktop from '@tabler/icons-react/dist/esm/icons/IconDeviceDesktop.mjs';
import IconMoon from '@tabler/icons-react/dist/esm/icons/IconMoon.mjs';
import IconSun from '@tabler/icons-react/dist/esm/icons/IconSun.mjs';
import { useTranslation } from 'react-i18next';
import classes from './theme-switch.module.css';

const SCHEMES = [
  { value: 'light', Picture: IconSun },
  { value: 'dark', Picture: IconMoon },
  { value: 'auto', Picture: IconDeviceDesktop },
] as const;

/** Light, dark, or what the system says; the choice is kept in this browser. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  return (
    <SegmentedControl
      aria-label={t('shell.theme')}
      value={colorScheme}
      onChange={(value) => isMantineColorScheme(value) && setColorScheme(value)}
      data={SCHEMES.map(({ value, Picture }) => ({
        value,
        label: <SchemeLabel text={t(`shell.${value}`)} Picture={Picture} />,
      }))}
      size="xs"
      withItemsBorders={false}
      transitionDuration={0}
      classNames={{ root: classes['root'] ?? '', label: classes['label'] ?? '' }}
    />
  );
}

function SchemeLabel({ text, Picture }: { text: string; Picture: Icon }) {
  return (
    <span className={classes['scheme']} title={text}>
      <Picture size={16} stroke={1.75} aria-hidden="true" />
      <span className={classes['text']}>{text}</span>
    </span>
  );
}
