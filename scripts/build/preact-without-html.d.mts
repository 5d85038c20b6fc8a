export function preactWithoutHtml(target: 'chrome' | 'firefox'): string;
