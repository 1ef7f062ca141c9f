import { useEffect, useRef, useState } from 'react';

const pause = 1100;

/** Plays the changes one after the other until there is none. */
export function usePlay(next: string | undefined, go: (day: string) => void): { playing: boolean; toggle: () => void } {
  const [playing, setPlaying] = useState(false);
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    if (!playing) {
      return undefined;
    }

    if (next === undefined) {
      setPlaying(false);
      return undefined;
    }

    const timer = setTimeout(() => latest.current(next), pause);
    return () => clearTimeout(timer);
  }, [playing, next]);
  return { playing, toggle: () => setPlaying((on) => !on) };
}
