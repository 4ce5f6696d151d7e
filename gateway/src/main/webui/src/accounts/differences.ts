type State = Record<string, unknown> | null | undefined;

const SILENT = new Set(['version', 'changedAt', 'at', 'registeredAt']);

/** What a change changed, a line a field: "tier: standard → key". A registration lists what was given. */
export function differences(before: State, after: State): string[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter((name) => !SILENT.has(name));
  return names.flatMap((name) => {
    const [was, is] = [show(before?.[name]), show(after?.[name])];
    if (was === is) return [];
    return [before ? `${name}: ${was || '–'} → ${is || '–'}` : `${name}: ${is}`];
  });
}

const show = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
