/** Hands a text to the person as a file of their own. */
export function download(fileName: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken the bytes by the time it is idle again.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
