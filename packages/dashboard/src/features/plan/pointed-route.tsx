import { createContext, type ReactNode, use, useMemo, useState } from 'react';

type Pointed = {
  /** The key of the route that is looked at, in the list or on the map. */
  readonly pointed: string | null;
  readonly onPoint: (key: string | null) => void;
};

const PointedRouteContext = createContext<Pointed>({ pointed: null, onPoint: () => undefined });

/** Lets the list and the map know which route is looked at in the other. */
export function PointedRouteProvider({ children }: { children: ReactNode }) {
  const [pointed, onPoint] = useState<string | null>(null);
  const value = useMemo(() => ({ pointed, onPoint }), [pointed]);
  return <PointedRouteContext value={value}>{children}</PointedRouteContext>;
}

/** Which route is looked at, and how to say so. */
export function usePointedRoute(): Pointed {
  return use(PointedRouteContext);
}

/** What the row of a route needs to take part. */
export function usePointedRow(key: string) {
  const { pointed, onPoint } = usePointedRoute();
  return {
    'data-pointed': pointed === key,
    onMouseEnter: () => onPoint(key),
    onMouseLeave: () => onPoint(null),
    onFocus: () => onPoint(key),
    onBlur: () => onPoint(null),
  };
}
