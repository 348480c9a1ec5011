import { CloseOutlined } from '@ant-design/icons';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Messages } from '@/shared/ui/messages';
import { useScheme } from '@/shared/ui/use-scheme';
import { newQueryClient } from './query-client';
import { themeOf } from './theme';

interface Props {
  children: ReactNode;
  queries?: QueryClient;
}

/** What every page stands in: queries, theme, language. */
export function AppProviders({ children, queries }: Props) {
  const [client] = useState(() => queries ?? newQueryClient());
  const { t, i18n } = useTranslation();
  const scheme = useScheme();
  const theme = useMemo(() => themeOf(scheme), [scheme]);
  return (
    <QueryClientProvider client={client}>
      <ConfigProvider
        theme={theme}
        locale={i18n.language === 'en' ? enUS : zhCN}
        button={{ autoInsertSpace: false }}
        alert={{ closeIcon: <CloseOutlined aria-label={t('common/close')} /> }}
      >
        <Messages>{children}</Messages>
      </ConfigProvider>
    </QueryClientProvider>
  );
}
