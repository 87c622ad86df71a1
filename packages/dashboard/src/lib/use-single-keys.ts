import { useLocalStorage } from '@mantine/hooks';

/**
 * Whether shortcuts without a modifier are on. Who speaks to the computer, or whose hands shake,
 * presses such keys without meaning to, so they can be turned off (WCAG 2.1.4).
 */
export function useSingleKeys() {
  const [isOn, setIsOn] = useLocalStorage({
    key: 'rolegraph-single-keys',
    defaultValue: true,
    getInitialValueInEffect: false,
    // Whatever else stands there means that nothing was chosen.
    deserialize: (text) => text !== 'false',
    serialize: String,
  });
  return { isOn, setIsOn };
}
