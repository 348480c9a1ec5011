import { createRoot } from 'react-dom/client';
import { storedLanguage, switchLanguage } from '@/shared/i18n/i18n';
import { startScheme } from '@/shared/ui/use-scheme';
import { AppProviders } from './app-providers';
import { AppRouter } from './router';
import './styles/base.css';
import '@/shared/ui/tags.css';
import '@/shared/ui/panels.css';
import './styles/shell.css';
import './styles/print.css';

const root = document.getElementById('root');
if (root) {
  startScheme();
  await switchLanguage(storedLanguage());
  createRoot(root).render(
    <AppProviders>
      <AppRouter />
    </AppProviders>,
  );
}
