import { expect as impatient } from '@playwright/test';

/**
 * Waits longer than is usual: a database that has just started plans every query anew, and the
 * first page of each kind takes seconds on a small machine.
 */
export const expect = impatient.configure({ timeout: 15_000 });
