import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Files that are text and nothing else. */
const TEXT_FILE = /\.(?:txt|md|text|markdown)$/i;

/** Reads the text of a dropped file, or says what to do instead. */
export function useFileText(onText: (text: string) => void) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (files: readonly File[]) => {
    const [file, ...others] = files;
    if (!file) return;
    if (others.length > 0) return setProblem(t('paste.form.several', { count: files.length }));
    if (!TEXT_FILE.test(file.name)) return setProblem(t('paste.form.noText', { name: file.name }));
    setProblem(null);
    onText(await file.text());
  };
  return { problem, read, forget: () => setProblem(null) };
}
