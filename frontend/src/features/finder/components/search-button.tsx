import { SearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '@/shared/api/types';

const SearchDialog = lazy(async () => ({
  default: (await import('./search-dialog')).SearchDialog,
}));

/** Opens the search, as Ctrl+K does from anywhere; only then is it loaded. */
export function SearchButton({ session, pages }: { session: Session; pages: string[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => {
    function hear(event: KeyboardEvent) {
      if (
        event.key.toLowerCase() === 'k' &&
        (event.ctrlKey || event.metaKey) &&
        !event.altKey &&
        !event.shiftKey
      ) {
        event.preventDefault();
        setOpen(true);
      }
    }
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return (
    <>
      <Button
        type="text"
        className="search-button"
        icon={<SearchOutlined />}
        aria-label={t('search/open')}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        <span className="from-tablet">
          {t('search/short')} <kbd>Ctrl K</kbd>
        </span>
      </Button>
      {open && (
        <Suspense fallback={null}>
          <SearchDialog username={session.account.username} pages={pages} onClosed={close} />
        </Suspense>
      )}
    </>
  );
}
