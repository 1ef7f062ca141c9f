interface ReportedError {
  message: string;
  extensions?: { code?: string; hint?: string; correlationId?: string };
}

interface Details {
  hint?: string | undefined;
  correlationId?: string | undefined;
  cause?: unknown;
}

/** Why an operation failed: the server's code and message, what to change, and the id under which its log tells more. */
export class ApiError extends Error {
  readonly code: string;
  readonly hint: string | undefined;
  readonly correlationId: string | undefined;

  constructor(code: string, message: string, details: Details = {}) {
    super(message, { cause: details.cause });
    this.name = 'ApiError';
    this.code = code;
    this.hint = details.hint;
    this.correlationId = details.correlationId;
  }

  static of(error: ReportedError | undefined, response: Response): ApiError {
    const { code = 'BAD_ANSWER', hint, correlationId } = error?.extensions ?? {};
    const message = error?.message ?? `The server answered ${response.status} ${response.statusText} without data.`;
    return new ApiError(code, message, {
      hint,
      correlationId: correlationId ?? response.headers.get('X-Correlation-Id') ?? undefined,
    });
  }

  /** The ids that an UNKNOWN_ID error names as the nearest ones. */
  get nearestIds(): string[] {
    if (this.code !== 'UNKNOWN_ID') {
      return [];
    }

    const nearest = this.message.split(';').slice(1).join(';');
    return [...nearest.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
  }
}

/** Whether the server wants to know who asks. */
export function isUnauthenticated(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'UNAUTHENTICATED';
}
