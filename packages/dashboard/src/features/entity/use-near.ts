import { useEffect, useRef, useState } from 'react';

/** How far below the window something may still be to count as near, in pixels. */
const NEAR = 400;

/** Whether an element has come near the part of the page that is in sight; it stays so. */
export function useNear<Target extends HTMLElement>() {
  const ref = useRef<Target>(null);
  const [near, setNear] = useState(false);
  useEffect(function watchForNear() {
    const element = ref.current;
    if (!element || !('IntersectionObserver' in window)) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: `${NEAR}px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, near, show: () => setNear(true) };
}
