import { useSyncExternalStore } from 'react';

const KEY = 'steward.theme';
const DARK = 'pf-v6-theme-dark';
const listeners = new Set<() => void>();

const isDark = () => document.documentElement.classList.contains(DARK);

/** Takes the stored choice, else what the operating system prefers; called before the first render. */
export function applyStoredTheme(): void {
  const stored = localStorage.getItem(KEY);
  const dark = stored ? stored === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.classList.toggle(DARK, dark);
}

function setDark(dark: boolean): void {
  localStorage.setItem(KEY, dark ? 'dark' : 'light');
  document.documentElement.classList.toggle(DARK, dark);
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The look of the console and the way to change it. */
export function useTheme(): { dark: boolean; toggle: () => void } {
  const dark = useSyncExternalStore(subscribe, isDark);
  return { dark, toggle: () => setDark(!dark) };
}
