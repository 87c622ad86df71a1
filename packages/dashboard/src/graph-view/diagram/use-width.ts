import { useLayoutEffect, useRef, useState } from 'react';

/** What an element is taken for where nothing is laid out: the width of the content of a wide screen. */
const UNKNOWN = 1088;

/** The width that an element has on the page, in whole pixels; null before it stands there. */
export function useWidth<Target extends HTMLElement>() {
  const ref = useRef<Target>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(function followWidth() {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => setWidth(Math.floor(element.getBoundingClientRect().width) || UNKNOWN);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
