/** Hands a file to the person: the browser's own saving, no permission needed. */
export function save(fileName: string, content: string | Blob): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: 'text/plain;charset=utf-8' }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  // The browser reads the address when the click is through.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
