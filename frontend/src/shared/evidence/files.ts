import { formatNumber } from '../i18n/format';

/** What the file dialog offers; the server looks into the file and decides. */
export const accepted = [
  'image/*',
  '.pdf',
  '.doc,.docx,.wps',
  '.xls,.xlsx,.et',
  '.ppt,.pptx,.dps',
  '.ofd,.txt,.csv',
].join(',');

/** 2.4 MB, 310 KB */
export function sizeWords(bytes: number): string {
  const kilo = 1024;
  return bytes < kilo * kilo
    ? `${formatNumber(Math.max(1, Math.round(bytes / kilo)))} KB`
    : `${formatNumber(Math.round((bytes / kilo / kilo) * 10) / 10)} MB`;
}

/** Files on the clipboard; a copied piece of a table has words too, and is pasted as words. */
export function pastedFiles(clipboard: DataTransfer | null, name: string): File[] {
  if (!clipboard || clipboard.types.includes('text/plain')) {
    return [];
  }
  return [...clipboard.files].map((file, at) => named(file, at === 0 ? name : `${name} ${at + 1}`));
}

/** Every screenshot is called image.png; a list of them tells nothing. */
function named(file: File, name: string): File {
  const [, ending] = /^image\.(\w+)$/.exec(file.name) ?? [];
  return ending ? new File([file], `${name}.${ending}`, { type: file.type }) : file;
}

export const addressOf = (id: string) => `/api/evidence/${id}`;
