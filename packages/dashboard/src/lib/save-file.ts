/** A file to put among the user's downloads. */
export type SavedFile = {
  /** With its ending, such as `plan.csv`. */
  readonly name: string;
  readonly content: Blob;
};

/** Saves a file as the browser saves a download. */
export function saveFile({ name, content }: SavedFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by then, or it would hold the file until the page is left.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A text as a file's content, UTF-8, with its media type. */
export function textContent(text: string, type: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}
