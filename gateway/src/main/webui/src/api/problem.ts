/** One field that a request got wrong: what is wrong and what would be right. */
export interface FieldError {
  field: string;
  reason: string;
  expected?: string | undefined;
}

/** The body of an error answer, RFC 9457. */
export interface Problem {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  instance?: string;
  errors?: FieldError[];
}

/** Every request that fails ends in this error, also those that never reached the gateway (status 0). */
export class ProblemError extends Error {
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly instance: string | undefined;
  readonly slug: string;
  readonly errors: FieldError[];

  constructor(problem: Problem & { status: number }) {
    super(problem.detail ?? problem.title ?? `HTTP ${problem.status}`);
    this.name = 'ProblemError';
    this.status = problem.status;
    this.title = problem.title ?? titleOf(problem.status);
    this.detail = problem.detail;
    this.instance = problem.instance;
    this.slug = problem.type?.split('/').pop() ?? '';
    this.errors = problem.errors ?? [];
  }

  /** The error of one field, or of something in a list that the form writes in one field: week.MONDAY tells of week.MONDAY[1].closes. */
  of(field: string): FieldError | undefined {
    return this.errors.find((error) => error.field === field) ?? this.errors.find((error) => error.field.startsWith(`${field}[`));
  }
}

function titleOf(status: number): string {
  if (status === 0) return 'The gateway cannot be reached';
  if (status === 404) return 'There is no such thing';
  if (status === 403) return 'Your roles do not allow this';
  if (status >= 500) return 'A part of the platform does not answer';
  return `The request was refused (${status})`;
}

/** Reads the problem out of an answer; an answer that carries none (a proxy's, for example) still becomes one. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const text = await response.text().catch(() => '');
  try {
    const body = JSON.parse(text) as Problem;
    return new ProblemError({ ...body, status: response.status });
  } catch {
    return new ProblemError({ status: response.status });
  }
}

/** The sentence that a screen shows for one field error. */
export function sentence(error: FieldError): string {
  const wrong = `${error.field} ${error.reason}`.trim().replace(/\.$/, '');
  return error.expected ? `${wrong}. Expected: ${error.expected}` : `${wrong}.`;
}
