import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createClient } from './apollo/client';
import { App } from './app/app';
import { createAppRouter } from './app/router';
import { startTexts } from './lib/i18n';

startTexts();

const root = document.getElementById('root');
if (!root) throw new Error('index.html: there is no element with the id "root"');

createRoot(root).render(
  <StrictMode>
    <App client={createClient()} router={createAppRouter()} />
  </StrictMode>,
);
