/**
 * Leaves for the sign-in page by loading the current address as a page, which the gateway answers with the redirect and
 * comes back to afterwards. Never settles: what waited for the answer must not go on with none.
 */
export function signIn(): Promise<never> {
  const stamp = Number(sessionStorage.getItem(KEY) ?? 0);
  // A sign-in that leads straight back to "not signed in" would reload for ever.
  if (Date.now() - stamp > 10_000) {
    sessionStorage.setItem(KEY, String(Date.now()));
    window.location.reload();
  }
  return new Promise<never>(() => undefined);
}

const KEY = 'steward.sign-in';
