import type { ApiError } from '../api/error';

interface ErrorStateProps {
  error: ApiError;
  onRetry?: () => void;
}

/** What happened, and what to change. */
export function ErrorState({ error }: ErrorStateProps) {
  return (
    <section role="alert">
      <h2>{error.message}</h2>
      {error.hint && <p>{error.hint}</p>}
    </section>
  );
}
