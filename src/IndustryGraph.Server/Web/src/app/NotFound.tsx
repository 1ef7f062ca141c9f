import { Empty } from '../states/Empty';

/** An address that belongs to no view. The server answers 404 to it; this stands where a link inside the page leads wrong. */
export function NotFound() {
  return <Empty title="404" />;
}
