import type { Need } from '../plan-model';

type Evidence = Need['evidence'][number];

/** The places in sources that a document names, each with the number that it was first named by. */
export class References {
  readonly #numbers = new Map<string, number>();
  readonly #all: Evidence[] = [];

  get all(): readonly Evidence[] {
    return this.#all;
  }

  /** From 1, in the order of first mention. */
  numberOf(evidence: Evidence): number {
    const known = this.#numbers.get(evidence.id);
    if (known !== undefined) return known;
    const number = this.#all.push(evidence);
    this.#numbers.set(evidence.id, number);
    return number;
  }
}
