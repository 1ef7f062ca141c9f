import './design/tokens.css';
import './design/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { Providers } from './app/Providers';
import { setUpTexts } from './i18n/setup';

setUpTexts(document.documentElement.lang === 'fr' ? 'fr' : 'en');
createRoot(document.getElementById('explorer')!).render(
  <StrictMode>
    <Providers>
      <App />
    </Providers>
  </StrictMode>,
);
