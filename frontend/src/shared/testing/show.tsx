import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConfigProvider } from 'antd';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { Messages } from '@/shared/ui/messages';

/** Shows a component at an address, with the providers that the product has. */
export function show(element: ReactNode, { at = '/', path = '*' } = {}) {
  const router = createMemoryRouter([{ path, element }], { initialEntries: [at] });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={queries}>
      <ConfigProvider
        button={{ autoInsertSpace: false }}
        theme={{ zeroRuntime: true, token: { motion: false } }}
      >
        <Messages>
          <RouterProvider router={router} />
        </Messages>
      </ConfigProvider>
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), router, queries };
}
