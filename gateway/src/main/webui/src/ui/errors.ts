import { ProblemError, sentence } from '../api/problem';

/** The text under a form's field: what the form itself found, else what the service said about it. */
export function fieldError(name: string, own: Record<string, string>, refused: unknown): string | undefined {
  if (own[name]) return own[name];
  const found = refused instanceof ProblemError ? refused.of(name) : undefined;
  return found && sentence({ ...found, field: '' });
}
