import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keyHeaders } from './api/key';
import firstQuery from './first-query.graphql?raw';

// `?query=` opens a query of the link's choice, `?open=first` the first one of the README whatever was edited before.
const address = new URLSearchParams(window.location.search);
const asked = address.get('query') ?? (address.get('open') === 'first' ? firstQuery : undefined);
// The key that the explorer was given in this tab signs in here, too; without one the browser asks by itself.
const fetcher = createGraphiQLFetcher({ url: '/graphql', headers: keyHeaders() });

createRoot(document.getElementById('graphiql')!).render(
  <StrictMode>
    <GraphiQL
      fetcher={fetcher}
      defaultQuery={firstQuery}
      initialQuery={asked}
      initialVariables={address.get('variables') ?? undefined}
      defaultEditorToolsVisibility={false}
    />
  </StrictMode>,
);
