import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { navigate } from 'wouter/use-browser-location';
import { ApiError, isUnauthenticated } from '../api/error';
import { useLanguage } from '../i18n/useLanguage';
import { listenToKeys } from './keyboard';
import { useChosenLanguage } from './language';
import { askForKey } from './signIn';

/** What every component below may rely on: answers, language, navigation, keys. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(createClient);
  useChosenLanguage();
  useEffect(listenToKeys, []);
  const language = useLanguage();
  return (
    <QueryClientProvider client={client}>
      <I18nProvider locale={language === 'fr' ? 'fr-FR' : 'en-GB'}>
        <RouterProvider navigate={(path) => navigate(path)}>{children}</RouterProvider>
      </I18nProvider>
    </QueryClientProvider>
  );
}

// A refused operation is refused again; only a server that did not answer is worth another try.
function createClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: (error) => isUnauthenticated(error) && askForKey(true) }),
    defaultOptions: {
      queries: {
        staleTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        retry: (count, error) => count < 2 && error instanceof ApiError && error.code === 'UNREACHABLE',
      },
    },
  });
}
