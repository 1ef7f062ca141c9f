import { useEffect, useState } from 'react';

/** Whether something has been going on for so long that it should be shown: what ends sooner needs no sign. */
export function useLate(busy: boolean, milliseconds = 300): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!busy) {
      setLate(false);
      return;
    }

    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => clearTimeout(timer);
  }, [busy, milliseconds]);
  return busy && late;
}
