import * as z from 'zod/mini';
import { NO_ANSWER, TroubleError } from '../../lib/trouble';
import { troubleOfAnswer } from '../../lib/trouble-of-answer';

const sentSchema = z.object({ import: z.string() });

/** A file on its way to the server. */
type Sending = {
  readonly file: File;
  /** The import that it becomes part of; null makes a new one. */
  readonly importId: string | null;
  /** Told how many bytes have left. */
  readonly onSent: (bytes: number) => void;
  readonly signal: AbortSignal;
};

/** Uploads a file, and answers with the import that it is part of. */
export type SendFile = (sending: Sending) => Promise<string>;

/**
 * Uploads a file. `fetch` does not tell how much has left, so this is the older way to ask.
 * @throws TroubleError with what to say about it
 */
export const sendFile: SendFile = ({ file, importId, onSent, signal }) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (trouble = NO_ANSWER) => reject(new TroubleError(trouble));
    request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded));
    request.addEventListener('error', () => fail());
    request.addEventListener('abort', () => fail());
    request.addEventListener('load', () => {
      const answer = readJson(request.responseText);
      const { success, data } = sentSchema.safeParse(answer);
      if (request.status >= 400) fail(troubleOfAnswer(request.status, answer));
      else if (success) resolve(data.import);
      else fail({ ...NO_ANSWER, code: 'UNEXPECTED' });
    });
    signal.addEventListener('abort', () => request.abort(), { once: true });
    const asked = new URLSearchParams({ name: file.name, ...(importId && { import: importId }) });
    request.open('POST', `/imports?${asked}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.send(file);
  });

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
