import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What a finished request tells the metrics. */
type ObservedRequest = {
  readonly route: string;
  readonly operation: string | undefined;
  readonly status: number;
  readonly seconds: number;
  readonly errorCodes: readonly string[];
  readonly limitsExceeded: readonly string[];
};

/** The metrics of one server. */
export type Metrics = {
  readonly contentType: string;
  readonly observe: (request: ObservedRequest) => void;
  readonly print: () => Promise<string>;
};

/** Operation names come from outside; beyond this many they share one label. */
const NAMED_OPERATIONS = 100;

/** Makes the metrics of one server, with those of the process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelOf = createOperationLabels();
  const registers = [registry];
  const durations = new Histogram({
    name: 'rolegraph_request_duration_seconds',
    help: 'Time to answer a request, by route, GraphQL operation and status.',
    labelNames: ['route', 'operation', 'status'],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const errors = new Counter({
    name: 'rolegraph_errors_total',
    help: 'Errors that were told to callers, by code.',
    labelNames: ['code'],
    registers,
  });
  const limits = new Counter({
    name: 'rolegraph_limits_exceeded_total',
    help: 'Requests refused for going beyond a limit, by limit.',
    labelNames: ['limit'],
    registers,
  });

  function observe({ route, operation, status, seconds, ...found }: ObservedRequest): void {
    durations.observe({ route, operation: labelOf(operation), status }, seconds);
    for (const code of found.errorCodes) errors.inc({ code });
    for (const limit of found.limitsExceeded) limits.inc({ limit });
  }

  return { contentType: registry.contentType, observe, print: () => registry.metrics() };
}

function createOperationLabels(): (operation: string | undefined) => string {
  const named = new Set<string>();
  return (operation) => {
    if (operation === undefined) return '';
    if (named.size < NAMED_OPERATIONS) named.add(operation);
    return named.has(operation) ? operation : 'other';
  };
}
