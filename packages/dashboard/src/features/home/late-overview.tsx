import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { latePart } from '../../lib/late-part';
import classes from './late-overview.module.css';

const overview = latePart(async () => (await import('./overview-part')).OverviewPart);

/** What has to be in sight of the place, in pixels, before it is worth fetching. */
const IN_SIGHT = 64;

/** The graph at a glance, which is fetched once its place comes into sight, or the address leads to it. */
export function LateOverview() {
  const [isSeen, setSeen] = useState(false);
  const { hash } = useLocation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(function awaitSight() {
    const sight = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
      },
      { rootMargin: `-${IN_SIGHT}px` },
    );
    if (place.current) sight.observe(place.current);
    return () => sight.disconnect();
  }, []);
  return (
    <div ref={place} className={classes['place']}>
      {(isSeen || hash !== '') && <Fetched />}
    </div>
  );
}

function Fetched() {
  const { part: OverviewPart } = overview.usePart();
  return OverviewPart && <OverviewPart />;
}
